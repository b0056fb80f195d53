package com.mparticle.firehose.json.scan;

/** What there is to know of UTF-8 here. */
public final class Utf8 {

  private Utf8() {}

  /** How many bytes the byte order mark takes: none or three. */
  public static int lengthOfMark(byte[] text) {
    boolean marked = text.length >= 3
        && text[0] == (byte) 0xEF
        && text[1] == (byte) 0xBB
        && text[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /**
   * Where the character ends that begins at a place (The Unicode Standard, table 3-7).
   *
   * @param start place of a byte that is not ASCII
   * @throws FastPathMissException if it is malformed
   */
  public static int endOfCharacter(byte[] text, int start) throws FastPathMissException {
    int lead = text[start] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    int end = start + length(lead);
    if (end > text.length) {
      throw new FastPathMissException();
    }
    for (int i = start + 1; i < end; i++) {
      int b = text[i] & 0xFF;
      if (b < least || b > greatest) {
        throw new FastPathMissException();
      }
      least = 0x80;
      greatest = 0xBF;
    }
    return end;
  }

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
