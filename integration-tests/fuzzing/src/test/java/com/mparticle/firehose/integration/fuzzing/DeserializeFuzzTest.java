package com.mparticle.firehose.integration.fuzzing;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import java.io.IOException;

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

    assertThat(again).isEqualTo(message);
    assertThat(serializer.serialize(again)).isEqualTo(text);
    assertThat(message.toString()).isEqualTo(again.toString());
    assertThat(message.hashCode()).isEqualTo(again.hashCode());
  }
}
