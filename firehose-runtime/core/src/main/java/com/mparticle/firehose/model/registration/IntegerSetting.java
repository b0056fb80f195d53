package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A setting that is a whole number (wire format, "IntegerSetting"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface IntegerSetting extends Setting {

  @Override
  default Type type() {
    return Type.INTEGER;
  }

  /** The value that the field starts with. */
  @JsonProperty("default_value")
  OptionalLong defaultValue();

  /** The least value allowed. */
  @JsonProperty("min_value")
  OptionalLong minValue();

  /** The greatest value allowed. */
  @JsonProperty("max_value")
  OptionalLong maxValue();

  /** Whether a customer must give a value. */
  @Value.Default
  @JsonProperty("required")
  default boolean required() {
    return false;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link IntegerSetting}. */
  class Builder extends ImmutableIntegerSetting.Builder {}
}
