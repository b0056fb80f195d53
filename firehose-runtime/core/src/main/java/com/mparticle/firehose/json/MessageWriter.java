package com.mparticle.firehose.json;

import com.mparticle.firehose.json.codec.MessageSubtypes;
import com.mparticle.firehose.json.scan.Utf8JsonWriter;
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
    document(message).writeTo(json);
  }

  /** A message as JSON text. */
  public static String write(Message message) throws IOException {
    return document(message).toString();
  }

  private static Utf8JsonWriter document(Message message) throws IOException {
    Utf8JsonWriter writer = new Utf8JsonWriter();
    MessageSubtypes.write(message, writer);
    return writer;
  }
}
