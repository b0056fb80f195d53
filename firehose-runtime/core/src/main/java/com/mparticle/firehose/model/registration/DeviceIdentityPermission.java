package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a device identity (wire format, "DeviceIdentityPermission"). */
@FirehoseValue
@Value.Immutable
public interface DeviceIdentityPermission {

  /**
   * The type of identity; {@link DeviceIdentity.Type#UNKNOWN} where absent or not known to this
   * version.
   */
  default DeviceIdentity.Type type() {
    return WireEnum.of(DeviceIdentity.Type.class, typeName());
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

  /** Builds {@link DeviceIdentityPermission}. */
  class Builder extends ImmutableDeviceIdentityPermission.Builder {

    /** Sets {@link DeviceIdentityPermission#type()}. */
    public Builder type(DeviceIdentity.Type type) {
      return typeName(type.wireName());
    }

    /** Sets {@link DeviceIdentityPermission#encoding()}. */
    public Builder encoding(Identity.Encoding encoding) {
      return encodingName(encoding.wireName());
    }
  }
}
