package com.mparticle.firehose.json.scan;

import com.mparticle.firehose.json.codec.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as UTF-8, as Jackson's generator would. A document of up to 64 KiB is written to the
 * stream at its end, a longer one in parts.
 *
 * <p>One half of a surrogate pair, which UTF-8 can't express, is written as an escape sequence.
 *
 * <p>What is written most often keeps fields in local variables, which is faster for the virtual
 * machine's first compiler.
 */
public final class Utf8JsonWriter implements JsonWriter {

  private static final int INITIAL_LENGTH = 512;
  private static final int MAX_LENGTH = 64 * 1024;

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

  private final OutputStream stream;
  private final char[] chars = new char[CHUNK_LENGTH];
  private byte[] json = new byte[INITIAL_LENGTH];
  private int length;

  /** Whether a comma is needed before the next property or element. */
  private boolean hasPrevious;

  /**
   * A writer of a new document.
   *
   * @param stream stays open
   */
  public Utf8JsonWriter(OutputStream stream) {
    this.stream = stream;
  }

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

  /** Ends the document. */
  public void flush() throws IOException {
    stream.write(json, 0, length);
    length = 0;
  }

  @Override
  public void beginObject() throws IOException {
    begin('{');
  }

  @Override
  public void endObject() throws IOException {
    end('}');
  }

  @Override
  public void beginArray() throws IOException {
    begin('[');
  }

  @Override
  public void endArray() throws IOException {
    end(']');
  }

  private void begin(char bracket) throws IOException {
    beginValue(1);
    json[length++] = (byte) bracket;
    hasPrevious = false;
  }

  private void end(char bracket) throws IOException {
    reserve(1);
    json[length++] = (byte) bracket;
    hasPrevious = true;
  }

  /** Writes a comma if needed, and makes room for a value. */
  private void beginValue(int valueLength) throws IOException {
    reserve(valueLength + 1);
    if (hasPrevious) {
      json[length++] = ',';
    }
    hasPrevious = true;
  }

  private void reserve(int count) throws IOException {
    if (json.length - length < count) {
      if (length + count > MAX_LENGTH) {
        flush();
      }
      if (json.length - length < count) {
        json = Arrays.copyOf(json, Math.max(2 * json.length, length + count));
      }
    }
  }

  @Override
  public void name(String name) throws IOException {
    reserve(name.length() + 4);
    byte[] to = json;
    int next = length;
    if (hasPrevious) {
      to[next++] = ',';
    }
    to[next++] = '"';
    next = copyAscii(name, to, next);
    to[next++] = '"';
    to[next++] = ':';
    length = next;
    hasPrevious = false;
  }

  @Override
  public void key(String key) throws IOException {
    string(key);
    reserve(1);
    json[length++] = ':';
    hasPrevious = false;
  }

  @Override
  public void json(String value) throws IOException {
    beginValue(0);
    encode(value, NO_ESCAPES);
  }

  @Override
  public void string(String value) throws IOException {
    beginValue(1);
    json[length++] = '"';
    encode(value, STRING_ESCAPES);
    reserve(1);
    json[length++] = '"';
  }

  @Override
  public void bool(boolean value) throws IOException {
    numberText(value ? "true" : "false");
  }

  @Override
  public void number(long value) throws IOException {
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
  public void number(double value) throws IOException {
    if (Double.isFinite(value)) {
      numberText(Double.toString(value));
    } else {
      string(Double.toString(value));
    }
  }

  @Override
  public void number(BigDecimal value) throws IOException {
    numberText(value.toString());
  }

  @Override
  public void numberText(String value) throws IOException {
    beginValue(value.length());
    length = copyAscii(value, json, length);
  }

  /** Copies ASCII text to an index; returns the index after it. */
  @SuppressWarnings("deprecation") // The fastest way to encode what is known to be ASCII.
  private static int copyAscii(String text, byte[] to, int start) {
    text.getBytes(0, text.length(), to, start);
    return start + text.length();
  }

  private void encode(String value, byte[] escapes) throws IOException {
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
    int i = encodePlain(0, count, escapes);
    while (i < count) {
      char c = chars[i];
      if (c < 128) {
        escape(c, escapes[c]);
        i++;
      } else {
        i += encodeBeyondAscii(i, count);
      }
      i = encodePlain(i, count, escapes);
    }
  }

  /**
   * Encodes ASCII characters that need no escape.
   *
   * @return the index of the first character that was not encoded
   */
  private int encodePlain(int start, int count, byte[] escapes) {
    char[] from = chars;
    byte[] to = json;
    int next = length;
    int i = start;
    while (i < count && from[i] < 128 && escapes[from[i]] == 0) {
      to[next++] = (byte) from[i++];
    }
    length = next;
    return i;
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
