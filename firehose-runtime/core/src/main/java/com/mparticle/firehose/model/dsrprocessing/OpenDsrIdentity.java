package com.mparticle.firehose.model.dsrprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An identity of a data subject (wire format, "OpenDsrIdentity"). */
@FirehoseValue
@Value.Immutable
public interface OpenDsrIdentity {

  /**
   * How the value is encoded; {@link Encoding#UNKNOWN} where absent or not known to this version.
   */
  default Encoding encoding() {
    return WireEnum.of(Encoding.class, encodingName());
  }

  /** Wire name of {@link #encoding()}, as received. */
  @JsonProperty("encoding")
  Optional<String> encodingName();

  /** The identity. */
  @Value.Redacted
  @JsonProperty("value")
  Optional<String> value();

  /** An identity of a data subject. */
  static OpenDsrIdentity of(Encoding encoding, String value) {
    return builder().encoding(encoding).value(value).build();
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OpenDsrIdentity}. */
  class Builder extends ImmutableOpenDsrIdentity.Builder {

    /** Sets {@link OpenDsrIdentity#encoding()}. */
    public Builder encoding(Encoding encoding) {
      return encodingName(encoding.wireName());
    }
  }

  /** Encodings of identities. */
  enum Encoding implements WireEnum {
    /** As it is. */
    RAW,
    /** Absent, or not known to this version; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }

  /** Kinds of identities, each with the user or device identity that it stands for. */
  enum Type implements WireEnum {
    /** The customer's own id of the user. */
    CONTROLLER_CUSTOMER_ID(UserIdentity.Type.CUSTOMER),
    /** Google advertising id. */
    ANDROID_ADVERTISING_ID(DeviceIdentity.Type.GOOGLE_ADVERTISING_ID),
    /** Android id. */
    ANDROID_ID(DeviceIdentity.Type.ANDROID_ID),
    /** Email address. */
    EMAIL(UserIdentity.Type.EMAIL),
    /** Advertising id on Fire TV. */
    FIRE_ADVERTISING_ID(DeviceIdentity.Type.FIRE_ADVERTISING_ID),
    /** Advertising id on iOS and tvOS. */
    IOS_ADVERTISING_ID(DeviceIdentity.Type.IOS_ADVERTISING_ID),
    /** Vendor id on iOS and tvOS. */
    IOS_VENDOR_ID(DeviceIdentity.Type.IOS_VENDOR_ID),
    /** Advertising id on Xbox. */
    MICROSOFT_ADVERTISING_ID(DeviceIdentity.Type.MICROSOFT_ADVERTISING_ID),
    /** Publisher id on Xbox. */
    MICROSOFT_PUBLISHER_ID(DeviceIdentity.Type.MICROSOFT_PUBLISHER_ID),
    /** Publisher id on Roku. */
    ROKU_PUBLISHER_ID(DeviceIdentity.Type.ROKU_PUBLISHER_ID),
    /** Advertising id on Roku. */
    ROKU_ADVERTISING_ID(DeviceIdentity.Type.ROKU_ADVERTISING_ID);

    private final UserIdentity.@Nullable Type userIdentityType;
    private final DeviceIdentity.@Nullable Type deviceIdentityType;

    Type(UserIdentity.Type userIdentityType) {
      this.userIdentityType = userIdentityType;
      this.deviceIdentityType = null;
    }

    Type(DeviceIdentity.Type deviceIdentityType) {
      this.userIdentityType = null;
      this.deviceIdentityType = deviceIdentityType;
    }

    /** The user identity that it stands for; absent for device identities. */
    public Optional<UserIdentity.Type> userIdentityType() {
      return Optional.ofNullable(userIdentityType);
    }

    /** The device identity that it stands for; absent for user identities. */
    public Optional<DeviceIdentity.Type> deviceIdentityType() {
      return Optional.ofNullable(deviceIdentityType);
    }

    @Override
    public String toString() {
      return wireName();
    }
  }
}
