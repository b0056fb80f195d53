package com.mparticle.firehose.integration.fuzzing;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A document is a message or malformed; what was read can be written and read again. */
final class DeserializeFuzzTest {

  /** More than the longest path and the longest text of an error, however long the document is. */
  private static final int MAX_ERROR_LENGTH = 2000;

  private final MessageSerializer serializer = new MessageSerializer();

  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest(maxDuration = "5s")
  void readsOrRefuses(byte[] json) throws IOException {
    Message message;
    try {
      message = serializer.deserialize(json);
    } catch (MalformedMessageException e) {
      assertThat(String.valueOf(e.getMessage()).length()).isLessThan(MAX_ERROR_LENGTH);
      return;
    }
    String text = serializer.serialize(message);
    Message again = serializer.deserialize(text);

    assertThat(serializer.serialize(again)).isEqualTo(text);
    // An empty text is not written, and so is absent when it is read again.
    if (!new String(json, StandardCharsets.UTF_8).contains("\"\"")) {
      assertThat(again).isEqualTo(message);
      assertThat(again.hashCode()).isEqualTo(message.hashCode());
      assertThat(again.toString()).isEqualTo(message.toString());
    }
  }
}
