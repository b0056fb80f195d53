package com.mparticle.firehose.model.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** A notification of a type that this version does not know, kept as it was received. */
@FirehoseValue
@Value.Immutable
public non-sealed interface UnknownSystemNotification extends SystemNotification {

  @Override
  default Type type() {
    return Type.UNKNOWN;
  }

  /** The type as received; empty where the notification has none. */
  @Override
  @Value.Default
  @JsonProperty("type")
  default String typeName() {
    return "";
  }

  /** The whole notification as JSON text. */
  @Value.Redacted
  @JsonRawValue
  String json();

  /** A builder; JSON is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds unknown notifications. */
  class Builder extends ImmutableUnknownSystemNotification.Builder {}
}
