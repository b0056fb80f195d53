package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A setting that is a number (wire format, "FloatSetting"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface FloatSetting extends Setting {

  @Override
  default Type type() {
    return Type.FLOAT;
  }

  /** The value that the field starts with. */
  @JsonProperty("default_value")
  OptionalDouble defaultValue();

  /** The least value allowed. */
  @JsonProperty("min_value")
  OptionalDouble minValue();

  /** The greatest value allowed. */
  @JsonProperty("max_value")
  OptionalDouble maxValue();

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

  /** Builds {@link FloatSetting}. */
  class Builder extends ImmutableFloatSetting.Builder {}
}
