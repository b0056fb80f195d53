package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** The user saw products (wire format, "ImpressionEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface ImpressionEvent extends Event {

  @Override
  default Type type() {
    return Type.IMPRESSION;
  }

  /** Attributes of the event by name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("attributes")
  Map<String, @SkipNulls String> attributes();

  /** The lists of products that were seen; empty where there are none. */
  @JsonProperty("impressions")
  List<@SkipNulls Impression> impressions();

  /** Values meant for single partners, by {@code Module.flag}; empty where there are none. */
  @Value.Redacted
  @JsonProperty("custom_flags")
  Map<String, @SkipNulls String> customFlags();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds impression events. */
  class Builder extends ImmutableImpressionEvent.Builder {}
}
