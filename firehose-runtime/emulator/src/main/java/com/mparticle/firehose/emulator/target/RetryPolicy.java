package com.mparticle.firehose.emulator.target;

import java.time.Duration;

/**
 * How often a failed call is repeated, and after what delays, which double each time.
 *
 * <p>Documented: throttled Lambda functions are called again, with growing delays, until they
 * succeed; HTTP endpoints a limited number of times. The numbers are not documented, and neither is
 * what follows errors of a function that is not throttled: it is called again here, too. Nothing is
 * known of the header {@code Retry-After}; it is not heeded here.
 *
 * @param maxAttempts the first included; at least 1
 * @param firstDelay before the second attempt
 * @param longestDelay at which delays stop growing
 */
public record RetryPolicy(int maxAttempts, Duration firstDelay, Duration longestDelay) {

  /** For Lambda: up to ten attempts, so that tests of modules that always fail come to an end. */
  public static final RetryPolicy LAMBDA =
      new RetryPolicy(10, Duration.ofSeconds(1), Duration.ofMinutes(5));

  /** For HTTP: up to five attempts. */
  public static final RetryPolicy HTTP =
      new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofMinutes(5));

  private static final int DOUBLINGS_BEFORE_OVERFLOW = 30;

  /** Checks that there is an attempt, and that no delay is negative. */
  public RetryPolicy {
    if (maxAttempts < 1 || firstDelay.isNegative() || longestDelay.isNegative()) {
      throw new IllegalArgumentException("At least one attempt and no negative delay is expected");
    }
  }

  /** The same delays with another number of attempts. */
  public RetryPolicy withMaxAttempts(int attempts) {
    return new RetryPolicy(attempts, firstDelay, longestDelay);
  }

  /**
   * How long to wait after an attempt.
   *
   * @param attempt counted from 1
   */
  public Duration delayAfter(int attempt) {
    Duration delay =
        firstDelay.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS_BEFORE_OVERFLOW));
    return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
  }
}
