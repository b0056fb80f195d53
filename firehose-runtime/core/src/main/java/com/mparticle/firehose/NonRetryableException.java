package com.mparticle.firehose;

/**
 * Thrown by a handler for what will fail again however often it is tried, such as an event that the
 * partner's API rejects for good: it is logged, and the call succeeds all the same, so that
 * mParticle does not send the message again.
 */
public class NonRetryableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure that no retry mends.
   *
   * @param message what failed; it reaches the log
   */
  public NonRetryableException(String message) {
    super(message);
  }

  /**
   * A failure that no retry mends.
   *
   * @param message what failed; it reaches the log
   * @param cause why it failed
   */
  public NonRetryableException(String message, Throwable cause) {
    super(message, cause);
  }
}
