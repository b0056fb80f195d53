package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.Optional;
import org.immutables.value.Value;

/** A promotion that the app showed (wire format, "Promotion"). */
@FirehoseValue
@Value.Immutable
public interface Promotion {

  /** Identifies the promotion. */
  @JsonProperty("id")
  Optional<String> id();

  /** Name of the promotion. */
  @JsonProperty("name")
  Optional<String> name();

  /** What was shown, such as the name of a banner. */
  @JsonProperty("creative")
  Optional<String> creative();

  /** Where it was shown. */
  @JsonProperty("position")
  Optional<String> position();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds promotions. */
  class Builder extends ImmutablePromotion.Builder {}
}
