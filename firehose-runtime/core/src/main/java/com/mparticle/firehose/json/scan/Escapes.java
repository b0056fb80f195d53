package com.mparticle.firehose.json.scan;

/** Escape sequences in strings. */
final class Escapes {

  private static final int UNICODE_LENGTH = 6;

  private Escapes() {}

  /**
   * The end of the escape sequence that starts at a position; two of them that are one character
   * outside of the basic multilingual plane count as one.
   *
   * @param json a document, followed by a zero byte
   * @throws FastPathMissException if it is malformed, or a single surrogate
   */
  static int end(byte[] json, int start) throws FastPathMissException {
    return switch (json[start + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> start + 2;
      case 'u' -> endOfUnicode(json, start);
      default -> throw new FastPathMissException();
    };
  }

  private static int endOfUnicode(byte[] json, int start) throws FastPathMissException {
    char c = codeUnit(json, start);
    int end = start + UNICODE_LENGTH;
    if (!Character.isSurrogate(c)) {
      return end;
    }
    if (!Character.isSurrogatePair(c, codeUnit(json, end))) {
      throw new FastPathMissException();
    }
    return end + UNICODE_LENGTH;
  }

  /** The UTF-16 code unit that an escape sequence stands for. */
  private static char codeUnit(byte[] json, int start) throws FastPathMissException {
    int end = start + UNICODE_LENGTH;
    if (end > json.length || json[start] != '\\' || json[start + 1] != 'u') {
      throw new FastPathMissException();
    }
    long unit = Hex.parse(json, start + 2, 4);
    if (unit < 0) {
      throw new FastPathMissException();
    }
    return (char) unit;
  }

  /** A text with its escape sequences, which are well-formed, replaced by their characters. */
  static String resolve(String text) {
    StringBuilder resolved = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '\\') {
        resolved.append(c);
        i++;
      } else if (text.charAt(i + 1) == 'u') {
        resolved.append((char) Integer.parseInt(text, i + 2, i + UNICODE_LENGTH, 16));
        i += UNICODE_LENGTH;
      } else {
        resolved.append(of(text.charAt(i + 1)));
        i += 2;
      }
    }
    return resolved.toString();
  }

  private static char of(char letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> letter;
    };
  }
}
