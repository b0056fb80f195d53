package com.mparticle.firehose.json.scan;

/**
 * Escapes of halves of characters, such as {@code \ud83d} without its second half. JSON allows
 * them, but they are no Unicode text: Jackson's parser refuses them in names.
 */
public final class LoneSurrogates {

  /** The replacement character, U+FFFD. */
  private static final byte[] REPLACEMENT = {'f', 'f', 'f', 'd'};

  private static final int ESCAPE_LENGTH = 6;

  private LoneSurrogates() {}

  /**
   * A document in which each half of a character is a replacement character; all else is where it
   * was. The document itself if it has none.
   *
   * @param length the length of the document
   */
  public static byte[] replace(byte[] json, int length) {
    byte[] replaced = json;
    int i = 0;
    while (i < length - 1) {
      if (json[i] != '\\') {
        i++;
      } else if (json[i + 1] != 'u') {
        i += 2;
      } else if (isHigh(json, i, length) && isLow(json, i + ESCAPE_LENGTH, length)) {
        i += 2 * ESCAPE_LENGTH;
      } else {
        if (isHigh(json, i, length) || isLow(json, i, length)) {
          replaced = replaced == json ? json.clone() : replaced;
          System.arraycopy(REPLACEMENT, 0, replaced, i + 2, REPLACEMENT.length);
        }
        i += 2;
      }
    }
    return replaced;
  }

  private static boolean isHigh(byte[] json, int at, int length) {
    long c = escaped(json, at, length);
    return c >= Character.MIN_HIGH_SURROGATE && c <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLow(byte[] json, int at, int length) {
    long c = escaped(json, at, length);
    return c >= Character.MIN_LOW_SURROGATE && c <= Character.MAX_LOW_SURROGATE;
  }

  /** The character that is escaped there; negative if there is none. */
  private static long escaped(byte[] json, int at, int length) {
    return at + ESCAPE_LENGTH <= length && json[at] == '\\' && json[at + 1] == 'u'
        ? Hex.parse(json, at + 2, ESCAPE_LENGTH - 2)
        : -1;
  }
}
