package com.mparticle.firehose.integration.fuzzing;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;

/** A document is answered with a response, or the call fails with an {@code IOException}. */
final class RespondFuzzTest {

  private static final int MAX_ERROR_LENGTH = 100_000;

  /** Kept, as the logging library does not, so that what can't be read is not logged each time. */
  private static final Logger LOG = Logger.getLogger(MessageProcessor.class.getName());

  private final MessageSerializer serializer = new MessageSerializer();
  private final CuriousModuleDispatcher dispatcher =
      new CuriousModuleDispatcher(new CuriousModule());

  @BeforeAll
  static void logNothing() {
    LOG.setLevel(Level.OFF);
  }

  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest(maxDuration = "5s")
  void answersOrFails(byte[] json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      dispatcher.handle(new ByteArrayInputStream(json), out, Invocation.of("fuzzing"));
    } catch (IOException e) {
      assertThat(out.size()).isEqualTo(0);
      assertThat(String.valueOf(e.getMessage()).length()).isLessThan(MAX_ERROR_LENGTH);
      return;
    }
    Message response = serializer.deserialize(out.toByteArray());
    assertThat(response.typeName()).endsWith("_response");
  }
}
