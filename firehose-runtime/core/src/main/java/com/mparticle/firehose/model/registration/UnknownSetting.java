package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** A setting of a type that this version does not know, kept as it was received. */
@FirehoseValue
@Value.Immutable
public non-sealed interface UnknownSetting extends Setting {

  @Override
  default Type type() {
    return Type.UNKNOWN;
  }

  /** The type as received; empty where there is none. */
  @Override
  @Value.Default
  @JsonProperty("type")
  default String typeName() {
    return "";
  }

  /** The whole setting as JSON text. */
  @Value.Redacted
  @JsonRawValue
  String json();

  /** A builder; JSON is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UnknownSetting}. */
  class Builder extends ImmutableUnknownSetting.Builder {}
}
