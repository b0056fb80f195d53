package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.Optional;
import org.immutables.value.Value;

/** The user opened a push message (wire format, "PushMessageOpenEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface PushMessageOpenEvent extends Event {

  @Override
  default Type type() {
    return Type.PUSH_MESSAGE_OPEN;
  }

  /** The message as the device received it. */
  @Value.Redacted
  @JsonProperty("payload")
  Optional<String> payload();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds push message open events. */
  class Builder extends ImmutablePushMessageOpenEvent.Builder {}
}
