package com.mparticle.firehose.json.scan;

/** The escape sequences in texts. */
public final class Escapes {

  private static final int LENGTH_OF_UNICODE = 6;

  private Escapes() {}

  /**
   * Where the escape sequence ends that begins at a place; two of them that stand for one character
   * beyond the first plane count as one.
   *
   * @throws FastPathMissException if it is malformed, or one half of such a character
   */
  public static int end(byte[] json, int start) throws FastPathMissException {
    int next = start + 1 < json.length ? json[start + 1] : 0;
    return switch (next) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> start + 2;
      case 'u' -> endOfUnicode(json, start);
      default -> throw new FastPathMissException();
    };
  }

  private static int endOfUnicode(byte[] json, int start) throws FastPathMissException {
    char c = unit(json, start);
    int end = start + LENGTH_OF_UNICODE;
    if (!Character.isSurrogate(c)) {
      return end;
    }
    if (!Character.isSurrogatePair(c, unit(json, end))) {
      throw new FastPathMissException();
    }
    return end + LENGTH_OF_UNICODE;
  }

  /** The UTF-16 unit that an escape sequence stands for. */
  private static char unit(byte[] json, int start) throws FastPathMissException {
    int end = start + LENGTH_OF_UNICODE;
    if (end > json.length || json[start] != '\\' || json[start + 1] != 'u') {
      throw new FastPathMissException();
    }
    long unit = Hex.parse(json, start + 2, 4);
    if (unit < 0) {
      throw new FastPathMissException();
    }
    return (char) unit;
  }

  /** A text with each of its escape sequences, which are well-formed, as what it stands for. */
  public static String resolve(String text) {
    StringBuilder resolved = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '\\') {
        resolved.append(c);
        i++;
      } else if (text.charAt(i + 1) == 'u') {
        resolved.append((char) Integer.parseInt(text, i + 2, i + LENGTH_OF_UNICODE, 16));
        i += LENGTH_OF_UNICODE;
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
