package com.mparticle.firehose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Thrown by a handler that takes several parts of a message, or by the method that ends a batch, to
 * name the parts that failed; the others count as handled.
 *
 * <pre>{@code
 * FailedPartsException failed = new FailedPartsException();
 * for (CustomEvent event : rejected) {
 *   failed.add(event, new NonRetryableException("rejected by Acme"));
 * }
 * failed.throwIfAny();
 * }</pre>
 *
 * <p>Parts are known by identity. If one of them is not among those that the handler was given, all
 * of these fail.
 */
public final class FailedPartsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FailedPart> parts = new ArrayList<>();

  /** An exception that names no parts yet. */
  public FailedPartsException() {}

  /**
   * Adds a part that failed.
   *
   * @param part an event, a notification or a membership that the handler was given; a user or an
   *     audience stands for all its memberships
   * @param cause what would have been thrown for the part alone: for example, a
   *     {@link NonRetryableException} drops it
   * @return this
   */
  public FailedPartsException add(Object part, Throwable cause) {
    parts.add(new FailedPart(
        Objects.requireNonNull(part, "part"), Objects.requireNonNull(cause, "cause")));
    if (getCause() == null) {
      initCause(cause);
    }
    return this;
  }

  /** Throws this, unless it names no parts. */
  public void throwIfAny() {
    if (!parts.isEmpty()) {
      throw this;
    }
  }

  /** How many parts failed. */
  @Override
  public String getMessage() {
    return parts == null ? "parts failed" : parts.size() + " parts failed";
  }

  List<FailedPart> parts() {
    return parts;
  }

  record FailedPart(Object part, Throwable cause) {}
}
