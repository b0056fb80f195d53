package com.mparticle.firehose.json;

import com.mparticle.firehose.json.jackson.JacksonMessageWriter;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.io.OutputStream;

/** Writes messages. */
public final class MessageWriter {

  private MessageWriter() {}

  /**
   * Writes a message.
   *
   * @param json takes UTF-8; stays open
   * @throws IOException if the stream can't be written
   */
  public static void write(Message message, OutputStream json) throws IOException {
    JacksonMessageWriter.write(message, json);
  }
}
