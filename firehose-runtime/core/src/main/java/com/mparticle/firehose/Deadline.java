package com.mparticle.firehose;

import java.time.Duration;
import java.util.Optional;

/**
 * The time at which processing stops because the invocation is about to time out. It is a margin
 * before the timeout, so that the call fails and names what was not tried, instead of being killed.
 */
final class Deadline {

  private static final Duration MARGIN = Duration.ofMillis(500);
  private static final int SHARE = 10;

  private final Invocation invocation;
  private final Duration margin;

  private Deadline(Invocation invocation, Duration margin) {
    this.invocation = invocation;
    this.margin = margin;
  }

  /**
   * The deadline of an invocation. The margin is half a second, but at most a tenth of the time
   * that is left now.
   */
  static Deadline of(Invocation invocation) {
    Optional<Duration> left = invocation.remainingTime();
    Duration share = left.isPresent() ? left.get().dividedBy(SHARE) : MARGIN;
    return new Deadline(invocation, share.compareTo(MARGIN) < 0 ? share : MARGIN);
  }

  /** Whether the time left is at most the margin. */
  boolean isReached() {
    Optional<Duration> left = invocation.remainingTime();
    return left.isPresent() && left.get().compareTo(margin) <= 0;
  }
}
