package com.mparticle.firehose.json.scan;

import java.nio.charset.StandardCharsets;

/**
 * Goes over the bytes of well-formed JSON. The methods take a place in a document and return the
 * place behind what stands there.
 *
 * <p>They leave to others, by a {@link FastPathMissException}, whatever is malformed, and what is
 * longer or deeper than real messages are, so that no limit of Jackson's parser has to be known
 * here. A document that ends too early makes them throw {@link ArrayIndexOutOfBoundsException}: to
 * look for the end at each byte would cost more than all else.
 */
public final class JsonScanner {

  /** The longest document, in bytes. */
  public static final int MAX_LENGTH = 16 * 1024 * 1024;

  private static final int MAX_NUMBER_LENGTH = 100;
  private static final int MAX_NAME_LENGTH = 1000;
  private static final int MAX_DEPTH = 64;

  private JsonScanner() {}

  public static int afterSpace(byte[] json, int start) {
    return json[start] > ' ' ? start : afterAnySpace(json, start);
  }

  private static int afterAnySpace(byte[] json, int start) {
    int i = start;
    while (isSpace(json[i])) {
      i++;
    }
    return i;
  }

  public static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The place behind a character that has to stand here. */
  public static int after(char c, byte[] json, int start) throws FastPathMissException {
    if (json[start] != c) {
      throw new FastPathMissException();
    }
    return start + 1;
  }

  /** The place behind a character that has to stand here, and the white space that follows. */
  public static int afterSeparator(char c, byte[] json, int start) throws FastPathMissException {
    return afterSpace(json, after(c, json, start));
  }

  /** The place behind a literal that has to stand here. */
  public static int afterWord(String word, byte[] json, int start) throws FastPathMissException {
    int i = start;
    for (int k = 0; k < word.length(); k++) {
      i = after(word.charAt(k), json, i);
    }
    return i;
  }

  public static int afterNumber(byte[] json, int start) throws FastPathMissException {
    int i = afterWholeNumber(json, start);
    if (json[i] == '.') {
      i = afterDigits(json, i + 1);
    }
    if (json[i] == 'e' || json[i] == 'E') {
      i++;
      boolean isSigned = json[i] == '-' || json[i] == '+';
      i = afterDigits(json, isSigned ? i + 1 : i);
    }
    if (i - start > MAX_NUMBER_LENGTH) {
      throw new FastPathMissException();
    }
    return i;
  }

  /** The place behind the part of a number before its fraction and exponent. */
  public static int afterWholeNumber(byte[] json, int start) throws FastPathMissException {
    int first = json[start] == '-' ? start + 1 : start;
    return json[first] == '0' ? first + 1 : afterDigits(json, first);
  }

  private static int afterDigits(byte[] json, int start) throws FastPathMissException {
    int i = start;
    while (json[i] >= '0' && json[i] <= '9') {
      i++;
    }
    if (i == start) {
      throw new FastPathMissException();
    }
    return i;
  }

  /** The place behind a text and its second quotation mark, from behind the first one on. */
  public static int afterText(byte[] json, int start) throws FastPathMissException {
    int end = afterSimpleText(json, start);
    return end > 0 ? end : afterAnyText(json, -end);
  }

  /**
   * The place behind a text of ASCII without escapes, or the negative of the place of the first
   * byte that is none.
   */
  public static int afterSimpleText(byte[] json, int start) {
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

  /** The place behind a text and its second quotation mark, from any place in the text on. */
  public static int afterAnyText(byte[] json, int start) throws FastPathMissException {
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

  /** A text that was gone over. */
  public static String text(byte[] json, int start, int end) {
    String text = new String(json, start, end - start, StandardCharsets.UTF_8);
    return text.indexOf('\\') < 0 ? text : Escapes.resolve(text);
  }

  /** A text of ASCII without escapes. */
  @SuppressWarnings("deprecation") // Decodes ASCII alone, for which it is the fastest way.
  public static String simpleText(byte[] json, int start, int end) {
    return new String(json, 0, start, end - start);
  }

  /** The place of a property's value, from behind the first quotation mark of its name on. */
  public static int afterNameAndColon(byte[] json, int start) throws FastPathMissException {
    return afterColon(json, afterName(json, start));
  }

  public static int afterColon(byte[] json, int start) throws FastPathMissException {
    return afterSeparator(':', json, afterSpace(json, start));
  }

  /** The place behind a name, which has no escapes, from behind its first quotation mark on. */
  public static int afterName(byte[] json, int start) throws FastPathMissException {
    int end = afterSimpleText(json, start);
    if (end < 0) {
      end = afterAnyText(json, -end);
      for (int i = start; i < end; i++) {
        if (json[i] == '\\') {
          throw new FastPathMissException();
        }
      }
    }
    if (end - start > MAX_NAME_LENGTH) {
      throw new FastPathMissException();
    }
    return end;
  }

  /** The place behind a value of any kind. */
  public static int afterValue(byte[] json, int start) throws FastPathMissException {
    return afterValue(json, start, 0);
  }

  private static int afterValue(byte[] json, int start, int depth) throws FastPathMissException {
    if (depth > MAX_DEPTH) {
      throw new FastPathMissException();
    }
    return switch (json[start]) {
      case '"' -> afterText(json, start + 1);
      case '{' -> afterObject(json, start + 1, depth + 1);
      case '[' -> afterArray(json, start + 1, depth + 1);
      case 't' -> afterWord("true", json, start);
      case 'f' -> afterWord("false", json, start);
      case 'n' -> afterWord("null", json, start);
      default -> afterNumber(json, start);
    };
  }

  private static int afterObject(byte[] json, int start, int depth) throws FastPathMissException {
    int i = afterSpace(json, start);
    if (json[i] == '}') {
      return i + 1;
    }
    i = afterProperty(json, i, depth);
    while (json[i] == ',') {
      i = afterProperty(json, afterSpace(json, i + 1), depth);
    }
    return after('}', json, i);
  }

  /** The place behind a property and white space. */
  private static int afterProperty(byte[] json, int start, int depth) throws FastPathMissException {
    int value = afterNameAndColon(json, after('"', json, start));
    return afterSpace(json, afterValue(json, value, depth));
  }

  private static int afterArray(byte[] json, int start, int depth) throws FastPathMissException {
    int i = afterSpace(json, start);
    if (json[i] == ']') {
      return i + 1;
    }
    i = afterSpace(json, afterValue(json, i, depth));
    while (json[i] == ',') {
      i = afterSpace(json, afterValue(json, afterSpace(json, i + 1), depth));
    }
    return after(']', json, i);
  }
}
