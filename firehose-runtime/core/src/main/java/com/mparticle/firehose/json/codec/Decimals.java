package com.mparticle.firehose.json.codec;

import java.math.BigDecimal;

/** Which decimal numbers a message may hold. */
public final class Decimals {

  /**
   * More digits than a number in JSON may have. The digits of a number with a greater exponent,
   * such as {@code 1e20000000}, would take minutes to compute when partners' code rounds or prints
   * it.
   */
  private static final int MAX_SCALE = 1000;

  private Decimals() {}

  /** Whether the number's exponent is one that a message may hold. */
  public static boolean isInRange(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MAX_SCALE;
  }
}
