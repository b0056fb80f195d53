package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A place on earth (wire format, "Location"). */
@FirehoseValue
@Value.Immutable
public interface Location {

  /** Degrees north of the equator, from -90 to 90. */
  @Value.Redacted
  @JsonProperty("latitude")
  OptionalDouble latitude();

  /** Degrees east of Greenwich, from -180 to 180. */
  @Value.Redacted
  @JsonProperty("longitude")
  OptionalDouble longitude();

  /** Radius in metres within which the place lies. */
  @Value.Redacted
  @JsonProperty("accuracy")
  OptionalDouble accuracy();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds locations. */
  class Builder extends ImmutableLocation.Builder {}
}
