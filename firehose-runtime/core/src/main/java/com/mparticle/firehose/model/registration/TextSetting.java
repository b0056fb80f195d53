package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.Optional;
import org.immutables.value.Value;

/** A setting that is text (wire format, "TextSetting"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface TextSetting extends Setting {

  @Override
  default Type type() {
    return Type.TEXT;
  }

  /** The value that the field starts with. */
  @JsonProperty("default_value")
  Optional<String> defaultValue();

  /** Whether a customer must give a value. */
  @Value.Default
  @JsonProperty("required")
  default boolean required() {
    return false;
  }

  /** Whether the value is masked once it is set. */
  @Value.Default
  @JsonProperty("confidential")
  default boolean confidential() {
    return false;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TextSetting}. */
  class Builder extends ImmutableTextSetting.Builder {}
}
