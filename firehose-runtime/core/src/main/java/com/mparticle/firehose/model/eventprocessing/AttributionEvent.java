package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An install was attributed to a campaign (wire format, "AttributionEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface AttributionEvent extends Event {

  @Override
  default Type type() {
    return Type.ATTRIBUTION;
  }

  /** Name of the attribution. */
  @JsonProperty("name")
  Optional<String> name();

  /** The partner that made the attribution. */
  @JsonProperty("partner_name")
  Optional<String> partnerName();

  /** The publisher that showed the campaign. */
  @JsonProperty("publisher_name")
  Optional<String> publisherName();

  /** The campaign. */
  @JsonProperty("campaign_name")
  Optional<String> campaignName();

  /** Attributes of the event by name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("attributes")
  Map<String, @SkipNulls String> attributes();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds attribution events. */
  class Builder extends ImmutableAttributionEvent.Builder {}
}
