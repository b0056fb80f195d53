package com.mparticle.firehose;

import com.mparticle.firehose.json.MessageReader;
import com.mparticle.firehose.json.MessageWriter;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.model.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes Firehose messages as JSON (wire format, "Rules for all messages").
 *
 * <p>What this version does not know is no error: unknown properties are ignored, unknown events
 * and constants kept. An instance is immutable and safe for use by several threads.
 */
public final class MessageSerializer {

  /** A serializer; make one and keep it. */
  public MessageSerializer() {}

  /**
   * Reads one message to the end of the stream, which stays open.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message
   * @throws IOException if the stream can't be read
   */
  public Message deserialize(InputStream json) throws IOException {
    return deserialize(json, new EventFilter());
  }

  /**
   * Reads one message.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message
   */
  public Message deserialize(byte[] json) throws IOException {
    try {
      return MessageReader.read(json, new EventFilter());
    } catch (JsonMismatchException e) {
      throw new MalformedMessageException(e.getMessage());
    }
  }

  /**
   * Reads one message.
   *
   * @param json text with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message
   */
  public Message deserialize(String json) throws IOException {
    return deserialize(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a message.
   *
   * @param json takes UTF-8; stays open
   * @throws IOException if the stream can't be written
   */
  public void serialize(Message message, OutputStream json) throws IOException {
    MessageWriter.write(message, json);
  }

  /** Writes a message. */
  public String serialize(Message message) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      MessageWriter.write(message, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString(StandardCharsets.UTF_8);
  }

  /** Reads one message to the end of the stream, without the parts of a batch that are skipped. */
  Message deserialize(InputStream json, EventFilter filter) throws IOException {
    try {
      return MessageReader.read(json, filter);
    } catch (JsonMismatchException e) {
      throw new MalformedMessageException(e.getMessage());
    }
  }
}
