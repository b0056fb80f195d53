package com.mparticle.firehose.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** Points in time as seconds since the epoch with a fraction. */
final class EpochSeconds {

  private EpochSeconds() {}

  /**
   * The point in time, to the nanosecond.
   *
   * @throws ArithmeticException if it is out of range
   * @throws java.time.DateTimeException if it is out of range
   */
  static Instant toInstant(BigDecimal seconds) {
    BigDecimal nanos = seconds.setScale(9, RoundingMode.DOWN);
    long wholeSeconds = nanos.setScale(0, RoundingMode.FLOOR).longValueExact();
    return Instant.ofEpochSecond(
        wholeSeconds,
        nanos.subtract(BigDecimal.valueOf(wholeSeconds)).movePointRight(9).longValueExact());
  }

  /** The seconds, with nine fraction digits. */
  static String toText(Instant time) {
    return BigDecimal.valueOf(time.getEpochSecond())
        .setScale(9)
        .add(BigDecimal.valueOf(time.getNano(), 9))
        .toPlainString();
  }
}
