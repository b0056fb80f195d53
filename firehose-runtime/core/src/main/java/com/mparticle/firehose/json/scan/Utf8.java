package com.mparticle.firehose.json.scan;

/** UTF-8: the byte order mark, and where characters end. */
public final class Utf8 {

  private Utf8() {}

  /** The length of the byte order mark: 3 bytes, or 0 if there is none. */
  public static int lengthOfMark(byte[] text) {
    boolean isMarked = text.length >= 3
        && text[0] == (byte) 0xEF
        && text[1] == (byte) 0xBB
        && text[2] == (byte) 0xBF;
    return isMarked ? 3 : 0;
  }

  /**
   * The end of the character that starts at a position (The Unicode Standard, table 3-7).
   *
   * @param start position of a byte that is not ASCII
   * @throws FastPathMissException if it is malformed
   */
  static int endOfCharacter(byte[] text, int start) throws FastPathMissException {
    int lead = text[start] & 0xFF;
    int min = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int max = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    int end = start + length(lead);
    if (end > text.length) {
      throw new FastPathMissException();
    }
    for (int i = start + 1; i < end; i++) {
      int b = text[i] & 0xFF;
      if (b < min || b > max) {
        throw new FastPathMissException();
      }
      min = 0x80;
      max = 0xBF;
    }
    return end;
  }

  /** The number of bytes in a character. */
  private static int length(int lead) throws FastPathMissException {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      return 4;
    }
    throw new FastPathMissException();
  }
}
