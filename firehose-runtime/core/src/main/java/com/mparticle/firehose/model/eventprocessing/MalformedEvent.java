package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/**
 * An event of a known type that could not be read, kept as it was received.
 *
 * <p>It does not keep the other events of its batch from being handled, and does not fail the call,
 * as no retry changes it: {@code FirehoseListener} is told.
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface MalformedEvent extends Event {

  /** The type that the event claims to have. */
  @Override
  Type type();

  /**
   * What is wrong, and where, such as {@code timestamp_ms: expected a whole number, found a
   * string}; never a value.
   */
  String problem();

  /** The whole event as JSON text. */
  @Value.Redacted
  @JsonRawValue
  String json();

  /** A builder; type, problem and JSON are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds malformed events. */
  class Builder extends ImmutableMalformedEvent.Builder {}
}
