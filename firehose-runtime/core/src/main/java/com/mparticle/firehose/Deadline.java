package com.mparticle.firehose;

import java.time.Duration;
import java.util.Optional;

/**
 * The time at which processing stops because the invocation is about to time out. It is a margin
 * before the timeout, so that the call fails and names what was not tried, instead of being killed.
 */
final class Deadline {

  private static final long MAX_MARGIN_MILLIS = 500;
  private static final int SHARE = 10;

  private final Invocation invocation;
  private final long marginMillis;

  private Deadline(Invocation invocation, long marginMillis) {
    this.invocation = invocation;
    this.marginMillis = marginMillis;
  }

  /**
   * The deadline of an invocation. The margin is half a second, but at most a tenth of the time
   * that is left now.
   */
  static Deadline of(Invocation invocation) {
    Optional<Duration> left = invocation.remainingTime();
    long share = left.isPresent() ? millis(left.get()) / SHARE : MAX_MARGIN_MILLIS;
    return new Deadline(invocation, Math.min(share, MAX_MARGIN_MILLIS));
  }

  /** Whether the time left is at most the margin. */
  boolean isReached() {
    Optional<Duration> left = invocation.remainingTime();
    return left.isPresent() && millis(left.get()) <= marginMillis;
  }

  /** {@link Duration#toMillis} without its overflow after some 290 million years. */
  private static long millis(Duration time) {
    return time.toSeconds() > Integer.MAX_VALUE ? Long.MAX_VALUE : time.toMillis();
  }
}
