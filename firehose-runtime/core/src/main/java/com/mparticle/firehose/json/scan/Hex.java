package com.mparticle.firehose.json.scan;

/** Hexadecimal numbers. */
public final class Hex {

  private static final byte[] DIGITS = digits();

  private Hex() {}

  private static byte[] digits() {
    byte[] digits = new byte[256];
    for (int c = 0; c < digits.length; c++) {
      digits[c] = (byte) Character.digit(c < 128 ? c : 0, 16);
    }
    return digits;
  }

  /**
   * A number of up to 15 digits, of either case, or a negative one if anything else stands there.
   *
   * @param text ASCII
   */
  public static long parse(byte[] text, int start, int digits) {
    long number = 0;
    for (int i = start; i < start + digits; i++) {
      number = number << 4 | DIGITS[text[i] & 0xFF];
    }
    return number;
  }
}
