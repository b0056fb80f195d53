package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a user identity (wire format, "UserIdentityPermission"). */
@FirehoseValue
@Value.Immutable
public interface UserIdentityPermission {

  /**
   * The type of identity; {@link UserIdentity.Type#UNKNOWN} where absent or not known to this
   * version.
   */
  default UserIdentity.Type type() {
    return WireEnum.of(UserIdentity.Type.class, typeName());
  }

  /** Wire name of {@link #type()}, as received. */
  @JsonProperty("type")
  Optional<String> typeName();

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

  /** Builds {@link UserIdentityPermission}. */
  class Builder extends ImmutableUserIdentityPermission.Builder {

    /** Sets {@link UserIdentityPermission#type()}. */
    public Builder type(UserIdentity.Type type) {
      return typeName(type.wireName());
    }

    /** Sets {@link UserIdentityPermission#encoding()}. */
    public Builder encoding(Identity.Encoding encoding) {
      return encodingName(encoding.wireName());
    }
  }
}
