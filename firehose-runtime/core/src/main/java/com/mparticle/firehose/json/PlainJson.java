package com.mparticle.firehose.json;

import java.nio.charset.StandardCharsets;

/**
 * Goes over the bytes of well-formed JSON. The methods take a place in a document and return the
 * place behind what stands there.
 *
 * <p>They leave to others, by a {@link NotPlainException}, whatever is malformed, and what is
 * longer or deeper than real messages are, so that no limit of Jackson's parser has to be known
 * here. A document that ends too early makes them throw {@link ArrayIndexOutOfBoundsException}: to
 * look for the end at each byte would cost more than all else.
 */
final class PlainJson {

  /** The longest document, in bytes. */
  static final int GREATEST_LENGTH = 16 * 1024 * 1024;

  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 1000;
  private static final int DEEPEST_NESTING = 64;

  private PlainJson() {}

  static int afterSpace(byte[] json, int start) {
    return json[start] > ' ' ? start : afterAnySpace(json, start);
  }

  private static int afterAnySpace(byte[] json, int start) {
    int i = start;
    while (isSpace(json[i])) {
      i++;
    }
    return i;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The place behind a character that has to stand here. */
  static int after(char c, byte[] json, int start) throws NotPlainException {
    if (json[start] != c) {
      throw new NotPlainException();
    }
    return start + 1;
  }

  /** The place behind a character that has to stand here, and the white space that follows. */
  static int afterSeparator(char c, byte[] json, int start) throws NotPlainException {
    return afterSpace(json, after(c, json, start));
  }

  /** The place behind a literal that has to stand here. */
  static int afterWord(String word, byte[] json, int start) throws NotPlainException {
    int i = start;
    for (int k = 0; k < word.length(); k++) {
      i = after(word.charAt(k), json, i);
    }
    return i;
  }

  static int afterNumber(byte[] json, int start) throws NotPlainException {
    int i = afterWholeNumber(json, start);
    if (json[i] == '.') {
      i = afterDigits(json, i + 1);
    }
    if (json[i] == 'e' || json[i] == 'E') {
      i++;
      boolean isSigned = json[i] == '-' || json[i] == '+';
      i = afterDigits(json, isSigned ? i + 1 : i);
    }
    if (i - start > LONGEST_NUMBER) {
      throw new NotPlainException();
    }
    return i;
  }

  /** The place behind the part of a number before its fraction and exponent. */
  static int afterWholeNumber(byte[] json, int start) throws NotPlainException {
    int first = json[start] == '-' ? start + 1 : start;
    return json[first] == '0' ? first + 1 : afterDigits(json, first);
  }

  private static int afterDigits(byte[] json, int start) throws NotPlainException {
    int i = start;
    while (json[i] >= '0' && json[i] <= '9') {
      i++;
    }
    if (i == start) {
      throw new NotPlainException();
    }
    return i;
  }

  /** The place behind a text and its second quotation mark, from behind the first one on. */
  static int afterText(byte[] json, int start) throws NotPlainException {
    int end = afterSimpleText(json, start);
    return end > 0 ? end : afterAnyText(json, -end);
  }

  /**
   * The place behind a text of ASCII without escapes, or the negative of the place of the first
   * byte that is none.
   */
  static int afterSimpleText(byte[] json, int start) {
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
  static int afterAnyText(byte[] json, int start) throws NotPlainException {
    int i = start;
    while (json[i] != '"') {
      byte b = json[i];
      if (b == '\\') {
        i = Escapes.end(json, i);
      } else if (b < 0) {
        i = Utf8.endOfCharacter(json, i);
      } else if (b < ' ') {
        throw new NotPlainException();
      } else {
        i++;
      }
    }
    return i + 1;
  }

  /** A text that was gone over. */
  static String text(byte[] json, int start, int end) {
    String text = new String(json, start, end - start, StandardCharsets.UTF_8);
    return text.indexOf('\\') < 0 ? text : Escapes.resolve(text);
  }

  /** A text of ASCII without escapes. */
  @SuppressWarnings("deprecation") // Decodes ASCII alone, for which it is the fastest way.
  static String simpleText(byte[] json, int start, int end) {
    return new String(json, 0, start, end - start);
  }

  /** The place of a property's value, from behind the first quotation mark of its name on. */
  static int afterNameAndColon(byte[] json, int start) throws NotPlainException {
    return afterColon(json, afterName(json, start));
  }

  static int afterColon(byte[] json, int start) throws NotPlainException {
    return afterSeparator(':', json, afterSpace(json, start));
  }

  /** The place behind a name, which has no escapes, from behind its first quotation mark on. */
  static int afterName(byte[] json, int start) throws NotPlainException {
    int end = afterSimpleText(json, start);
    if (end < 0) {
      end = afterAnyText(json, -end);
      for (int i = start; i < end; i++) {
        if (json[i] == '\\') {
          throw new NotPlainException();
        }
      }
    }
    if (end - start > LONGEST_NAME) {
      throw new NotPlainException();
    }
    return end;
  }

  /** The place behind a value of any kind. */
  static int afterValue(byte[] json, int start) throws NotPlainException {
    return afterValue(json, start, 0);
  }

  private static int afterValue(byte[] json, int start, int depth) throws NotPlainException {
    if (depth > DEEPEST_NESTING) {
      throw new NotPlainException();
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

  private static int afterObject(byte[] json, int start, int depth) throws NotPlainException {
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
  private static int afterProperty(byte[] json, int start, int depth) throws NotPlainException {
    int value = afterNameAndColon(json, after('"', json, start));
    return afterSpace(json, afterValue(json, value, depth));
  }

  private static int afterArray(byte[] json, int start, int depth) throws NotPlainException {
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
