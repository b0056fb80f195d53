package com.mparticle.firehose.json.scan;

import com.mparticle.firehose.json.codec.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as bytes into memory, as Jackson's generator would.
 *
 * <p>One half of a surrogate pair, which UTF-8 can't express, is written as an escape sequence.
 */
public final class Utf8JsonWriter implements JsonWriter {

  private static final int INITIAL_LENGTH = 512;

  /** How many characters of a string are encoded at once. */
  private static final int CHUNK_LENGTH = 128;

  /** The longest encoding of a character: an escape sequence. */
  private static final int MAX_CHAR_LENGTH = 6;

  private static final int MAX_LONG_LENGTH = 20;
  private static final byte[] HEX_DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /**
   * What is after the backslash in the escape sequences of ASCII characters: {@code u} if that is
   * the number of the character, 0 if it needs no escape.
   */
  private static final byte[] STRING_ESCAPES = stringEscapes();

  private static final byte[] NO_ESCAPES = new byte[128];

  private final char[] chars = new char[CHUNK_LENGTH];
  private byte[] json = new byte[INITIAL_LENGTH];
  private int length;

  /** Whether a comma is needed before the next property or element. */
  private boolean hasPrevious;

  /** A writer of a new document. */
  public Utf8JsonWriter() {}

  private static byte[] stringEscapes() {
    byte[] escapes = new byte[128];
    Arrays.fill(escapes, 0, ' ', (byte) 'u');
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  /** Writes the document to a stream. */
  public void writeTo(OutputStream stream) throws IOException {
    stream.write(json, 0, length);
  }

  /** The document as text. */
  @Override
  public String toString() {
    return new String(json, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public void beginObject() {
    begin('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void beginArray() {
    begin('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  private void begin(char bracket) {
    beginValue(1);
    json[length++] = (byte) bracket;
    hasPrevious = false;
  }

  private void end(char bracket) {
    reserve(1);
    json[length++] = (byte) bracket;
    hasPrevious = true;
  }

  /** Writes a comma if needed, and makes room for a value. */
  private void beginValue(int valueLength) {
    reserve(valueLength + 1);
    if (hasPrevious) {
      json[length++] = ',';
    }
    hasPrevious = true;
  }

  private void reserve(int count) {
    if (json.length - length < count) {
      json = Arrays.copyOf(json, Math.max(2 * json.length, length + count));
    }
  }

  @Override
  public void name(String name) {
    beginValue(name.length() + 3);
    json[length++] = '"';
    ascii(name);
    json[length++] = '"';
    json[length++] = ':';
    hasPrevious = false;
  }

  @Override
  public void key(String key) {
    string(key);
    reserve(1);
    json[length++] = ':';
    hasPrevious = false;
  }

  @Override
  public void json(String value) {
    beginValue(0);
    encode(value, NO_ESCAPES);
  }

  @Override
  public void string(String value) {
    beginValue(1);
    json[length++] = '"';
    encode(value, STRING_ESCAPES);
    reserve(1);
    json[length++] = '"';
  }

  @Override
  public void bool(boolean value) {
    numberText(value ? "true" : "false");
  }

  @Override
  public void number(long value) {
    beginValue(MAX_LONG_LENGTH);
    if (value < 0) {
      json[length++] = '-';
    }
    int end = length + digits(value);
    // Negative numbers have a wider range.
    long rest = value < 0 ? value : -value;
    for (int i = end - 1; i >= length; i--) {
      json[i] = (byte) ('0' - rest % 10);
      rest /= 10;
    }
    length = end;
  }

  private static int digits(long value) {
    int digits = 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  @Override
  public void number(double value) {
    if (Double.isFinite(value)) {
      numberText(Double.toString(value));
    } else {
      string(Double.toString(value));
    }
  }

  @Override
  public void number(BigDecimal value) {
    numberText(value.toString());
  }

  @Override
  public void numberText(String value) {
    beginValue(value.length());
    ascii(value);
  }

  @SuppressWarnings("deprecation") // The fastest way to encode what is known to be ASCII.
  private void ascii(String value) {
    value.getBytes(0, value.length(), json, length);
    length += value.length();
  }

  private void encode(String value, byte[] escapes) {
    int start = 0;
    while (start < value.length()) {
      int end = endOfChunk(value, start);
      value.getChars(start, end, chars, 0);
      reserve(MAX_CHAR_LENGTH * CHUNK_LENGTH);
      encodeChunk(end - start, escapes);
      start = end;
    }
  }

  /** Keeps both halves of a surrogate pair in one chunk. */
  private static int endOfChunk(String value, int start) {
    int end = start + CHUNK_LENGTH;
    if (end >= value.length()) {
      return value.length();
    }
    return Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end;
  }

  private void encodeChunk(int count, byte[] escapes) {
    int i = 0;
    while (i < count) {
      char c = chars[i];
      if (c >= 128) {
        i += encodeBeyondAscii(i, count);
      } else {
        if (escapes[c] == 0) {
          json[length++] = (byte) c;
        } else {
          escape(c, escapes[c]);
        }
        i++;
      }
    }
  }

  /** Returns how many characters were encoded. */
  private int encodeBeyondAscii(int i, int count) {
    char c = chars[i];
    if (c < 0x800) {
      json[length++] = (byte) (0xC0 | c >> 6);
      continuation(c);
      return 1;
    }
    if (!Character.isSurrogate(c)) {
      json[length++] = (byte) (0xE0 | c >> 12);
      continuation(c >> 6);
      continuation(c);
      return 1;
    }
    if (i + 1 == count || !Character.isSurrogatePair(c, chars[i + 1])) {
      escape(c, (byte) 'u');
      return 1;
    }
    int codePoint = Character.toCodePoint(c, chars[i + 1]);
    json[length++] = (byte) (0xF0 | codePoint >> 18);
    continuation(codePoint >> 12);
    continuation(codePoint >> 6);
    continuation(codePoint);
    return 2;
  }

  /** Writes the last six bits as a byte of a character that is not its first. */
  private void continuation(int bits) {
    json[length++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void escape(char c, byte escape) {
    json[length++] = '\\';
    json[length++] = escape;
    if (escape == 'u') {
      json[length++] = HEX_DIGITS[c >> 12];
      json[length++] = HEX_DIGITS[c >> 8 & 0xF];
      json[length++] = HEX_DIGITS[c >> 4 & 0xF];
      json[length++] = HEX_DIGITS[c & 0xF];
    }
  }
}
