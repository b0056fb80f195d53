package com.mparticle.firehose.model.authentication;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that an access token is to allow (wire format, "ScopeDetail"). */
@FirehoseValue
@Value.Immutable
public interface ScopeDetail {

  /** Name of the scope at the partner's API. */
  @JsonProperty("name")
  Optional<String> name();

  /** What it allows, in words for the customer. */
  @JsonProperty("description")
  Optional<String> description();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ScopeDetail}. */
  class Builder extends ImmutableScopeDetail.Builder {}
}
