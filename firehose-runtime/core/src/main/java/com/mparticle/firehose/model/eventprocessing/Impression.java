package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A list of products that the user saw (wire format, "Impression"). */
@FirehoseValue
@Value.Immutable
public interface Impression {

  /** Name of the list. */
  @JsonProperty("impression_list_name")
  Optional<String> impressionListName();

  /** The products; empty where there are none. */
  @JsonProperty("products")
  List<@SkipNulls Product> products();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds impressions. */
  class Builder extends ImmutableImpression.Builder {}
}
