package com.mparticle.firehose;

import com.mparticle.firehose.json.MessageReader;
import com.mparticle.firehose.json.MessageWriter;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.model.Message;
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

  /**
   * The most bytes that a message may have: 10 MiB, unless the system property
   * {@code firehose.maxMessageBytes} sets another limit. It holds for all ways in and for
   * processors.
   */
  public static final int DEFAULT_MAX_BYTES =
      Integer.getInteger("firehose.maxMessageBytes", 10 << 20);

  /** So that a buffer with some bytes more is a possible array. */
  private static final int MAX_MAX_BYTES = 1 << 30;

  private final int maxBytes;

  /** A serializer that reads messages of up to {@link #DEFAULT_MAX_BYTES}; make one and keep it. */
  public MessageSerializer() {
    this(DEFAULT_MAX_BYTES);
  }

  /**
   * A serializer.
   *
   * @param maxBytes the most bytes that a message may have to be read, from 1 to 1 GiB; of a stream
   *     that is longer, no more is read. Objects take several times the memory of their JSON
   * @throws IllegalArgumentException if it is out of range
   */
  public MessageSerializer(int maxBytes) {
    if (maxBytes < 1 || maxBytes > MAX_MAX_BYTES) {
      throw new IllegalArgumentException(
          "Expected a limit from 1 to " + MAX_MAX_BYTES + " bytes, found " + maxBytes);
    }
    this.maxBytes = maxBytes;
  }

  /**
   * Reads one message to the end of the stream, which stays open, or until it is too large.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message, or too large
   * @throws IOException if the stream can't be read
   */
  public Message deserialize(InputStream json) throws IOException {
    return deserialize(json, new EventFilter());
  }

  /**
   * Reads one message.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message, or too large
   */
  public Message deserialize(byte[] json) throws IOException {
    try {
      return MessageReader.read(json, new EventFilter(), maxBytes);
    } catch (JsonMismatchException e) {
      throw new MalformedMessageException(e.getMessage());
    }
  }

  /**
   * Reads one message.
   *
   * @param json text with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message, or too large
   */
  public Message deserialize(String json) throws IOException {
    return deserialize(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads one message as {@link MessageProcessor#handle} does: what can't be read does not keep the
   * rest from being read.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message, or too large, or if the rest
   *     would mean something else
   */
  public ReceivedMessage receive(byte[] json) throws IOException {
    EventFilter filter = EventFilter.ofMalformedParts();
    try {
      Message message = MessageReader.read(json, filter, maxBytes);
      return new ReceivedMessage(message, filter.takenOut());
    } catch (JsonMismatchException e) {
      throw new MalformedMessageException(e.getMessage());
    }
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
    try {
      return MessageWriter.write(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one message to the end of the stream, without the parts of a batch that are skipped. */
  Message deserialize(InputStream json, EventFilter filter) throws IOException {
    try {
      return MessageReader.read(json, filter, maxBytes);
    } catch (JsonMismatchException e) {
      throw new MalformedMessageException(e.getMessage());
    }
  }
}
