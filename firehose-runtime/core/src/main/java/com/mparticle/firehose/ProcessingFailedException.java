package com.mparticle.firehose;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * Parts of a message could not be handled. All its other parts were; mParticle sends the message
 * again when the call fails.
 *
 * <p>The first failure's cause is the cause of this exception, the others are suppressed
 * exceptions.
 */
public final class ProcessingFailedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Failure[] failures;

  /**
   * A message of which parts could not be handled.
   *
   * @param failures what failed, in order; at least one
   */
  ProcessingFailedException(List<Failure> failures) {
    super(describe(failures), failures.get(0).cause());
    this.failures = failures.toArray(Failure[]::new);
    failures.stream().skip(1).map(Failure::cause).forEach(this::addSuppressed);
  }

  /** What failed, in the order in which it was handled. */
  public List<Failure> failures() {
    return List.of(failures);
  }

  private static String describe(List<Failure> failures) {
    StringBuilder text = new StringBuilder("Could not handle ");
    String separator = "";
    for (Failure failure : failures) {
      text.append(separator)
          .append(failure.part())
          .append(" (")
          .append(failure.cause())
          .append(')');
      separator = ", ";
    }
    return text.toString();
  }

  /**
   * A part of a message that could not be handled.
   *
   * @param part its place in the message, its type and id, such as {@code events[3] custom_event
   *     f93adf6a-be2c-4dd9-be7a-3bac9a0987ee}
   * @param cause what its handler threw
   */
  public record Failure(String part, Throwable cause) implements Serializable {}
}
