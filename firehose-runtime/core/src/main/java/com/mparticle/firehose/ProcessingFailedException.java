package com.mparticle.firehose;

import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message, or parts of it, could not be handled; all its other parts were. mParticle sends the
 * message again when the call fails.
 *
 * <p>Its text is bounded, and names the message and the first of the failures. Parts that failed
 * for the same reason are one failure. The first failure's cause is the cause of this exception,
 * those of some others are suppressed exceptions.
 */
public final class ProcessingFailedException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final int MAX_SUPPRESSED = 9;

  private final transient @Nullable List<Failure> failures;
  private final @Nullable Duration retryAfter;
  private final transient @Nullable Message remainder;
  private final boolean isUntried;

  /**
   * A message that could not be handled.
   *
   * @param message its type and id
   * @param failures what failed, in order; at least one
   * @param retryAfter how long to wait before the next attempt; null if nothing says so
   * @param remainder the message with what failed alone; null for all of it
   * @param isUntried whether nothing was tried and failed
   */
  ProcessingFailedException(
      String message,
      List<Failure> failures,
      @Nullable Duration retryAfter,
      @Nullable Message remainder,
      boolean isUntried) {
    super(FailureText.of(message, failures, retryAfter), failures.get(0).cause());
    this.failures = List.copyOf(failures);
    this.retryAfter = retryAfter;
    this.remainder = remainder;
    this.isUntried = isUntried;
    for (int i = 1; i < Math.min(failures.size(), MAX_SUPPRESSED + 1); i++) {
      addSuppressed(failures.get(i).cause());
    }
  }

  /**
   * What failed, in the order in which it was handled; empty in an exception that was deserialized.
   */
  public List<Failure> failures() {
    return failures == null ? List.of() : failures;
  }

  /** How long to wait before the next attempt, if a {@link RetryLaterException} says so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /**
   * The message with only those parts that failed or were not tried, for ways in that can send a
   * message again themselves: what was handled is not repeated.
   *
   * @return empty where all of the message has to be processed again: where it failed as a whole,
   *     or all of its parts did; where {@code beforeEvents} replaced the events that failed; and
   *     where the parts are processed together, as there is state of the batch or an
   *     {@code afterEvents}, unless a {@link FailedPartsException} named those that failed. Empty,
   *     too, in an exception that was deserialized
   */
  public Optional<Message> remainder() {
    return Optional.ofNullable(remainder);
  }

  /**
   * Whether nothing failed but what was not tried, because the time of the invocation ran out or
   * its thread was interrupted.
   */
  public boolean isUntried() {
    return isUntried;
  }

  /**
   * Parts of a message that could not be handled, for the same reason. Parts that were not tried,
   * because the message was ended before, fail for the reason for which it was ended.
   *
   * @param part the first part: its place in the message, type, name and id, such as
   *     {@code events[3] custom_event "Sign up" f93adf6a-be2c-4dd9-be7a-3bac9a0987ee}, and how many
   *     more there are; empty for the message as a whole
   * @param parts the events, notifications or {@code AudienceMembership}s; empty if it is no such
   *     part that failed but the message, or what ends a batch
   * @param cause what the handler threw for the first part
   */
  public record Failure(String part, List<?> parts, Throwable cause) {}
}
