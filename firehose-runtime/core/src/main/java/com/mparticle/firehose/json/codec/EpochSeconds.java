package com.mparticle.firehose.json.codec;

import java.math.BigDecimal;
import java.time.Instant;

/** Points in time as seconds since the epoch with a fraction. */
public final class EpochSeconds {

  private EpochSeconds() {}

  /**
   * The point in time; digits beyond nanoseconds are dropped.
   *
   * @throws ArithmeticException if it is out of range
   * @throws java.time.DateTimeException if it is out of range
   */
  public static Instant toInstant(BigDecimal seconds) {
    if (!Decimals.isInRange(seconds)) {
      throw new ArithmeticException("Exponent out of range");
    }
    BigDecimal[] wholeAndFraction = seconds.divideAndRemainder(BigDecimal.ONE);
    return Instant.ofEpochSecond(
        wholeAndFraction[0].longValueExact(),
        wholeAndFraction[1].movePointRight(9).longValue());
  }

  /** The seconds, with nine fraction digits. */
  public static String toText(Instant time) {
    return BigDecimal.valueOf(time.getEpochSecond())
        .setScale(9)
        .add(BigDecimal.valueOf(time.getNano(), 9))
        .toPlainString();
  }
}
