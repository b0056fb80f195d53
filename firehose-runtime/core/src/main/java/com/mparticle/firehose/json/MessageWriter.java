package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.mparticle.firehose.json.codec.JsonWriter;
import com.mparticle.firehose.json.codec.MessageSubtypes;
import com.mparticle.firehose.json.jackson.JsonFactories;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.io.OutputStream;

/** Writes messages: the entrance to the generated writers. */
public final class MessageWriter {

  private MessageWriter() {}

  /**
   * Writes a message.
   *
   * @param json takes UTF-8; stays open
   * @throws IOException if the stream can't be written
   */
  public static void write(Message message, OutputStream json) throws IOException {
    try (JsonGenerator generator = JsonFactories.FACTORY.createGenerator(json)) {
      MessageSubtypes.write(message, new JsonWriter(generator));
    }
  }
}
