package com.mparticle.firehose;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a handler when a service that it needs does not take more for a while, as with HTTP
 * status 429: the rest of the message is not tried, and the call fails. mParticle sends the message
 * again; a way in that can say when tells it to wait.
 */
public class RetryLaterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration delay;

  /**
   * A message is to be processed later.
   *
   * @param message why; it reaches the log
   * @param delay how long to wait before the next attempt; not negative
   */
  public RetryLaterException(String message, Duration delay) {
    this(message, delay, null);
  }

  /**
   * A message is to be processed later.
   *
   * @param message why; it reaches the log
   * @param delay how long to wait before the next attempt; not negative
   * @param cause what was thrown, if anything was
   * @throws IllegalArgumentException if the delay is negative
   */
  public RetryLaterException(String message, Duration delay, @Nullable Throwable cause) {
    super(message, cause);
    this.delay = Objects.requireNonNull(delay, "delay");
    if (delay.isNegative()) {
      throw new IllegalArgumentException("Expected a delay that is not negative, found " + delay);
    }
  }

  /** How long to wait before the next attempt. */
  public Duration delay() {
    return delay;
  }
}
