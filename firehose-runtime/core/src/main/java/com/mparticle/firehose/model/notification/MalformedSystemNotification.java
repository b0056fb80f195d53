package com.mparticle.firehose.model.notification;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/**
 * A notification of a known type that could not be read, kept as it was received.
 *
 * <p>It does not keep the other notifications and the events of its batch from being handled, and
 * does not fail the call, as no retry changes it: {@code FirehoseListener} is told.
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface MalformedSystemNotification extends SystemNotification {

  /** The type that the notification claims to have. */
  @Override
  Type type();

  /**
   * What is wrong, and where, such as {@code purpose: expected text, found an object}; never a
   * value.
   */
  String problem();

  /** The whole notification as JSON text. */
  @Value.Redacted
  @JsonRawValue
  String json();

  /** A builder; type, problem and JSON are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds malformed notifications. */
  class Builder extends ImmutableMalformedSystemNotification.Builder {}
}
