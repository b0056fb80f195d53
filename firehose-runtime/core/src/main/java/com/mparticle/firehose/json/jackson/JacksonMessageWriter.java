package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.mparticle.firehose.json.codec.MessageSubtypes;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.io.OutputStream;

/** Writes messages with Jackson's generator. */
public final class JacksonMessageWriter {

  private JacksonMessageWriter() {}

  /**
   * Writes a message.
   *
   * @param json takes UTF-8; stays open
   */
  public static void write(Message message, OutputStream json) throws IOException {
    try (JsonGenerator generator = JsonFactories.FACTORY.createGenerator(json)) {
      MessageSubtypes.write(message, new JacksonJsonWriter(generator));
    }
  }
}
