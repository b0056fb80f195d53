package com.mparticle.firehose.json;

import com.mparticle.firehose.json.codec.MessageSubtypes;
import com.mparticle.firehose.json.scan.Utf8JsonWriter;
import com.mparticle.firehose.model.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

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
    Utf8JsonWriter writer = new Utf8JsonWriter(json);
    MessageSubtypes.write(message, writer);
    writer.flush();
  }

  /** A message as JSON text. */
  public static String write(Message message) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    write(message, json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
