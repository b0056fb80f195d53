package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** A setting that is on or off (wire format, "BooleanSetting"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface BooleanSetting extends Setting {

  @Override
  default Type type() {
    return Type.BOOLEAN;
  }

  /** The value that the field starts with. */
  @Value.Default
  @JsonProperty("default_value")
  default boolean defaultValue() {
    return false;
  }

  /** Whether the field is a checked box at first. */
  @Value.Default
  @JsonProperty("checked")
  default boolean checked() {
    return false;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BooleanSetting}. */
  class Builder extends ImmutableBooleanSetting.Builder {}
}
