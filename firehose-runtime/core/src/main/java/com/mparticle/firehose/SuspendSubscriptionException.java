package com.mparticle.firehose;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a handler of events or memberships for a fault that only the customer can correct, such
 * as a revoked API key: the rest of the message is not tried, and the response asks mParticle to
 * stop sending until the customer resumes the subscription. The message is not sent again, so what
 * failed or was not tried is logged as lost.
 *
 * <p>Thrown by a handler of audience subscriptions or data subject requests, whose responses cannot
 * suspend, it fails the call.
 */
public class SuspendSubscriptionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A subscription is to be suspended.
   *
   * @param message why; it reaches the log
   */
  public SuspendSubscriptionException(String message) {
    this(message, null);
  }

  /**
   * A subscription is to be suspended.
   *
   * @param message why; it reaches the log
   * @param cause what was thrown, if anything was
   */
  public SuspendSubscriptionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
