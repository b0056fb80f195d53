package com.mparticle.firehose;

import java.time.Duration;
import java.util.Optional;

/**
 * When to end a message because the time of its invocation runs out: a margin before the end, so
 * that the call fails and names what was not tried, rather than being cut off.
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

  /** The deadline of an invocation: half a second, but at most a tenth of the time that is left. */
  static Deadline of(Invocation invocation) {
    Optional<Duration> left = invocation.remainingTime();
    Duration share = left.isPresent() ? left.get().dividedBy(SHARE) : MARGIN;
    return new Deadline(invocation, share.compareTo(MARGIN) < 0 ? share : MARGIN);
  }

  /** Whether no more than the margin is left. */
  boolean isReached() {
    Optional<Duration> left = invocation.remainingTime();
    return left.isPresent() && left.get().compareTo(margin) <= 0;
  }
}
