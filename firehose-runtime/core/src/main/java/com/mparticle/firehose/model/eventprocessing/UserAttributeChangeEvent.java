package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.Map;
import org.immutables.value.Value;

/** Attributes of the user changed (wire format, "UserAttributeChangeEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface UserAttributeChangeEvent extends Event {

  @Override
  default Type type() {
    return Type.USER_ATTRIBUTE_CHANGE;
  }

  /** New values by attribute name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("added")
  Map<String, @SkipNulls String> added();

  /** Former values by attribute name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("removed")
  Map<String, @SkipNulls String> removed();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds user attribute change events. */
  class Builder extends ImmutableUserAttributeChangeEvent.Builder {}
}
