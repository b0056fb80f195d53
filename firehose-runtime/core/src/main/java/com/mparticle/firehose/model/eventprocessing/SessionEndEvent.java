package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A session of the app ended (wire format, "SessionEndEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface SessionEndEvent extends Event {

  @Override
  default Type type() {
    return Type.SESSION_END;
  }

  /** How long the session lasted, in milliseconds. */
  @JsonProperty("session_length_ms")
  OptionalLong sessionLengthMs();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds session end events. */
  class Builder extends ImmutableSessionEndEvent.Builder {}
}
