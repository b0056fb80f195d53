package com.mparticle.firehose.json.scan;

import java.nio.charset.StandardCharsets;

/**
 * Scans the bytes of a document. Most methods take the position at which something starts and
 * return the position after it.
 *
 * <p>The document is followed by a zero byte, which is no part of any JSON, so that every method
 * stops there without comparing positions.
 *
 * <p>All methods throw {@link FastPathMissException} at what is malformed, and at what is longer or
 * nested more deeply than in real messages: so the limits of Jackson's parser need not be known
 * here.
 */
final class JsonScanner {

  /** The longest document, in bytes. */
  static final int MAX_LENGTH = 16 * 1024 * 1024;

  private static final int MAX_NUMBER_LENGTH = 100;
  private static final int MAX_NAME_LENGTH = 1000;
  private static final int MAX_DEPTH = 64;

  private JsonScanner() {}

  static int skipSpace(byte[] json, int start) {
    return json[start] > ' ' ? start : skipAnySpace(json, start);
  }

  private static int skipAnySpace(byte[] json, int start) {
    int i = start;
    while (isSpace(json[i])) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Skips a character that has to be there. */
  static int skip(char c, byte[] json, int start) throws FastPathMissException {
    if (json[start] != c) {
      throw new FastPathMissException();
    }
    return start + 1;
  }

  /** Skips a character that has to be there, and white space. */
  static int skipSeparator(char c, byte[] json, int start) throws FastPathMissException {
    return skipSpace(json, skip(c, json, start));
  }

  /** Skips a literal that has to be there. */
  static int skipLiteral(String literal, byte[] json, int start) throws FastPathMissException {
    int i = start;
    for (int k = 0; k < literal.length(); k++) {
      i = skip(literal.charAt(k), json, i);
    }
    return i;
  }

  static int endOfNumber(byte[] json, int start) throws FastPathMissException {
    int i = endOfInteger(json, start);
    if (json[i] == '.') {
      i = endOfDigits(json, i + 1);
    }
    if (json[i] == 'e' || json[i] == 'E') {
      i++;
      boolean isSigned = json[i] == '-' || json[i] == '+';
      i = endOfDigits(json, isSigned ? i + 1 : i);
    }
    if (i - start > MAX_NUMBER_LENGTH) {
      throw new FastPathMissException();
    }
    return i;
  }

  /** The end of the part of a number that is before its fraction and exponent. */
  static int endOfInteger(byte[] json, int start) throws FastPathMissException {
    int first = json[start] == '-' ? start + 1 : start;
    return json[first] == '0' ? first + 1 : endOfDigits(json, first);
  }

  private static int endOfDigits(byte[] json, int start) throws FastPathMissException {
    int i = start;
    while (json[i] >= '0' && json[i] <= '9') {
      i++;
    }
    if (i == start) {
      throw new FastPathMissException();
    }
    return i;
  }

  /** The end of a string, from the position after its opening quotation mark. */
  static int endOfString(byte[] json, int start) throws FastPathMissException {
    int end = endOfAsciiString(json, start);
    return end > 0 ? end : endOfAnyString(json, -end);
  }

  /**
   * The end of a string of ASCII characters without escapes, from the position after its opening
   * quotation mark; in any other string, the position of the first byte that is something else,
   * negated.
   */
  static int endOfAsciiString(byte[] json, int start) {
    int i = start;
    while (true) {
      byte b = json[i];
      if (b == '"') {
        return i + 1;
      }
      if (b < ' ' || b == '\\') {
        return -i;
      }
      i++;
    }
  }

  /** The end of a string, from any position in it. */
  static int endOfAnyString(byte[] json, int start) throws FastPathMissException {
    int i = start;
    while (json[i] != '"') {
      byte b = json[i];
      if (b == '\\') {
        i = Escapes.end(json, i);
      } else if (b < 0) {
        i = Utf8.endOfCharacter(json, i);
      } else if (b < ' ') {
        throw new FastPathMissException();
      } else {
        i++;
      }
    }
    return i + 1;
  }

  /** The text of a string that was scanned, without its quotation marks. */
  static String text(byte[] json, int start, int end) {
    String text = new String(json, start, end - start, StandardCharsets.UTF_8);
    return text.indexOf('\\') < 0 ? text : Escapes.resolve(text);
  }

  /** The text of ASCII characters without escapes. */
  @SuppressWarnings("deprecation") // The fastest way to decode what is known to be ASCII.
  static String asciiText(byte[] json, int start, int end) {
    return new String(json, 0, start, end - start);
  }

  /**
   * The position of a property's value, from the position after the name's first quotation mark.
   */
  static int startOfPropertyValue(byte[] json, int start) throws FastPathMissException {
    return skipColon(json, endOfName(json, start));
  }

  static int skipColon(byte[] json, int start) throws FastPathMissException {
    return skipSeparator(':', json, skipSpace(json, start));
  }

  /** The end of a name without escapes, from the position after its opening quotation mark. */
  static int endOfName(byte[] json, int start) throws FastPathMissException {
    return endOfName(json, start, endOfAsciiString(json, start));
  }

  /**
   * The end of a name without escapes, from the position after its opening quotation mark.
   *
   * @param asciiEnd what {@link #endOfAsciiString} returned for it
   */
  static int endOfName(byte[] json, int start, int asciiEnd) throws FastPathMissException {
    int end = asciiEnd > 0 ? asciiEnd : endOfUnescapedString(json, start, -asciiEnd);
    if (end - start > MAX_NAME_LENGTH) {
      throw new FastPathMissException();
    }
    return end;
  }

  private static int endOfUnescapedString(byte[] json, int start, int asciiEnd)
      throws FastPathMissException {
    int end = endOfAnyString(json, asciiEnd);
    for (int i = start; i < end; i++) {
      if (json[i] == '\\') {
        throw new FastPathMissException();
      }
    }
    return end;
  }

  static int endOfValue(byte[] json, int start) throws FastPathMissException {
    return endOfValue(json, start, 0);
  }

  private static int endOfValue(byte[] json, int start, int depth) throws FastPathMissException {
    if (depth > MAX_DEPTH) {
      throw new FastPathMissException();
    }
    return switch (json[start]) {
      case '"' -> endOfString(json, start + 1);
      case '{' -> endOfObject(json, start + 1, depth + 1);
      case '[' -> endOfArray(json, start + 1, depth + 1);
      case 't' -> skipLiteral("true", json, start);
      case 'f' -> skipLiteral("false", json, start);
      case 'n' -> skipLiteral("null", json, start);
      default -> endOfNumber(json, start);
    };
  }

  private static int endOfObject(byte[] json, int start, int depth) throws FastPathMissException {
    int i = skipSpace(json, start);
    if (json[i] == '}') {
      return i + 1;
    }
    i = endOfProperty(json, i, depth);
    while (json[i] == ',') {
      i = endOfProperty(json, skipSpace(json, i + 1), depth);
    }
    return skip('}', json, i);
  }

  /** The end of a property and of the white space after it. */
  private static int endOfProperty(byte[] json, int start, int depth) throws FastPathMissException {
    int value = startOfPropertyValue(json, skip('"', json, start));
    return skipSpace(json, endOfValue(json, value, depth));
  }

  private static int endOfArray(byte[] json, int start, int depth) throws FastPathMissException {
    int i = skipSpace(json, start);
    if (json[i] == ']') {
      return i + 1;
    }
    i = skipSpace(json, endOfValue(json, i, depth));
    while (json[i] == ',') {
      i = skipSpace(json, endOfValue(json, skipSpace(json, i + 1), depth));
    }
    return skip(']', json, i);
  }
}
