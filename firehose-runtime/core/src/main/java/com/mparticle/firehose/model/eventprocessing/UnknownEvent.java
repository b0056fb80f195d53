package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** An event of a type that this version does not know, kept as it was received. */
@FirehoseValue
@Value.Immutable
public non-sealed interface UnknownEvent extends Event {

  @Override
  default Type type() {
    return Type.UNKNOWN;
  }

  /** The type as received; empty where the event has none. */
  @Override
  @Value.Default
  @JsonProperty("type")
  default String typeName() {
    return "";
  }

  /** The whole event as JSON text. */
  @Value.Redacted
  @JsonRawValue
  String json();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds unknown events. */
  class Builder extends ImmutableUnknownEvent.Builder {}
}
