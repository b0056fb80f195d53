package com.mparticle.firehose.json.scan;

import java.util.Arrays;

/** Hexadecimal numbers. */
final class Hex {

  /** The values of digits by their characters; -1 for all other characters. */
  private static final byte[] DIGITS = digits();

  private Hex() {}

  private static byte[] digits() {
    byte[] digits = new byte[256];
    Arrays.fill(digits, (byte) -1);
    for (int digit = 0; digit < 16; digit++) {
      char lowerCase = Character.forDigit(digit, 16);
      digits[lowerCase] = (byte) digit;
      digits[Character.toUpperCase(lowerCase)] = (byte) digit;
    }
    return digits;
  }

  /**
   * Parses a number; negative if one of the characters is no digit.
   *
   * @param text ASCII
   * @param digits how many digits, of either case, the number has: at most 15
   */
  static long parse(byte[] text, int start, int digits) {
    long number = 0;
    for (int i = start; i < start + digits; i++) {
      number = number << 4 | DIGITS[text[i] & 0xFF];
    }
    return number;
  }
}
