package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.Identity;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a partner identity (wire format, "PartnerIdentityPermission"). */
@FirehoseValue
@Value.Immutable
public interface PartnerIdentityPermission {

  /** The type of identity. */
  @JsonProperty("type")
  Optional<String> type();

  /**
   * How mParticle encodes the value; {@link Identity.Encoding#UNKNOWN} where absent or not known to
   * this version.
   */
  default Identity.Encoding encoding() {
    return WireEnum.of(Identity.Encoding.class, encodingName());
  }

  /** Wire name of {@link #encoding()}, as received. */
  @JsonProperty("encoding")
  Optional<String> encodingName();

  /**
   * Whether mParticle sends only data of users that have at least one of the required identities.
   */
  @Value.Default
  @JsonProperty("required")
  default boolean required() {
    return false;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PartnerIdentityPermission}. */
  class Builder extends ImmutablePartnerIdentityPermission.Builder {

    /** Sets {@link PartnerIdentityPermission#encoding()}. */
    public Builder encoding(Identity.Encoding encoding) {
      return encodingName(encoding.wireName());
    }
  }
}
