package com.mparticle.firehose.json;

import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.json.codec.PolymorphicMessageReader;
import com.mparticle.firehose.json.jackson.JacksonMessageReader;
import com.mparticle.firehose.json.scan.FastPathMissException;
import com.mparticle.firehose.json.scan.Utf8JsonReader;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads messages: on the fast path, or with Jackson's parser those that the fast path does not
 * support.
 */
public final class MessageReader {

  private static final int MIN_BUFFER_LENGTH = 512;

  private MessageReader() {}

  /**
   * Reads a document that is one message.
   *
   * @param json UTF-8, with nothing but white space around the message; read to its end, unless it
   *     is too large; stays open
   * @param maxBytes the most bytes that the document may have; no more memory is taken for them
   * @throws JsonMismatchException if it is no message, or has more bytes
   * @throws IOException if the stream can't be read
   */
  public static Message read(InputStream json, EventFilter filter, int maxBytes)
      throws IOException {
    // Room for one byte too many, and for the zero byte that the fast path needs at the end.
    int maxLength = maxBytes + 2;
    byte[] buffer = new byte[Math.min(Math.max(json.available(), MIN_BUFFER_LENGTH), maxBytes) + 2];
    int length = 0;
    int count = 0;
    while (count >= 0) {
      length += count;
      if (length > maxBytes) {
        throw tooLarge(maxBytes);
      }
      if (length == buffer.length - 1) {
        buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, maxLength));
      }
      count = json.read(buffer, length, buffer.length - 1 - length);
    }
    return read(buffer, length, filter);
  }

  /**
   * Reads a document that is one message.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @param maxBytes the most bytes that the document may have
   * @throws JsonMismatchException if it is no message, or has more bytes
   */
  public static Message read(byte[] json, EventFilter filter, int maxBytes) throws IOException {
    if (json.length > maxBytes) {
      throw tooLarge(maxBytes);
    }
    return read(Arrays.copyOf(json, json.length + 1), json.length, filter);
  }

  private static JsonMismatchException tooLarge(int maxBytes) {
    return new JsonMismatchException(JsonPath.ROOT, "larger than " + maxBytes + " bytes");
  }

  private static Message read(byte[] json, int length, EventFilter filter) throws IOException {
    try {
      return readFast(json, length, filter);
    } catch (FastPathMissException e) {
      filter.resetCounts();
      return JacksonMessageReader.read(json, length, filter);
    }
  }

  /**
   * Reads a message on the fast path.
   *
   * @param json a document, followed by a zero byte
   * @throws FastPathMissException if the fast path does not support it
   */
  static Message readFast(byte[] json, int length, EventFilter filter) throws IOException {
    Utf8JsonReader reader = new Utf8JsonReader(json, length, filter);
    Message message = PolymorphicMessageReader.read(reader);
    reader.endDocument();
    return message;
  }
}
