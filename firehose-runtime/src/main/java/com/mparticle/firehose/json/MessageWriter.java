package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.mparticle.firehose.model.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes messages: the entrance to the generated writers. */
public final class MessageWriter {

  private static final int USUAL_LENGTH = 512;

  private MessageWriter() {}

  /** The message as UTF-8. */
  public static byte[] write(Message message) {
    ByteArrayOutputStream json = new ByteArrayOutputStream(USUAL_LENGTH);
    try (JsonGenerator generator = Json.FACTORY.createGenerator(json)) {
      MessageTypes.write(message, new JsonOutput(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toByteArray();
  }
}
