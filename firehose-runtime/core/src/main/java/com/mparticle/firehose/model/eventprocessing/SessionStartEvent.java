package com.mparticle.firehose.model.eventprocessing;

import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** A session of the app began (wire format, "SessionStartEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface SessionStartEvent extends Event {

  @Override
  default Type type() {
    return Type.SESSION_START;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds session start events. */
  class Builder extends ImmutableSessionStartEvent.Builder {}
}
