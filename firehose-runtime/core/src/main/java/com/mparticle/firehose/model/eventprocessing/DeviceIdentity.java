package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What identifies a device, or an app on it (wire format, "DeviceIdentity"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface DeviceIdentity extends Identity {

  /**
   * What kind of identity this is; {@link Type#UNKNOWN} where absent or not known to this version.
   */
  default Type type() {
    return WireEnum.of(Type.class, typeName());
  }

  /** Wire name of {@link #type()}, as received. */
  @JsonProperty("type")
  Optional<String> typeName();

  /**
   * An identity of a device.
   *
   * @param value the identity, or its hash
   */
  static DeviceIdentity of(Type type, Encoding encoding, String value) {
    return builder().type(type).encoding(encoding).value(value).build();
  }

  /** The first of the given identities that has a type; absent where none has it. */
  static Optional<DeviceIdentity> find(Type type, List<DeviceIdentity> identities) {
    for (DeviceIdentity identity : identities) {
      if (identity.type() == type) {
        return Optional.of(identity);
      }
    }
    return Optional.empty();
  }

  /** The first of the given identities that has a type and an encoding; absent where none has. */
  static Optional<DeviceIdentity> find(
      Type type, Encoding encoding, List<DeviceIdentity> identities) {
    for (DeviceIdentity identity : identities) {
      if (identity.type() == type && identity.encoding() == encoding) {
        return Optional.of(identity);
      }
    }
    return Optional.empty();
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds device identities. */
  class Builder extends ImmutableDeviceIdentity.Builder {

    /** Sets {@link DeviceIdentity#type()}. */
    public Builder type(Type type) {
      return typeName(type.wireName());
    }

    /** Sets {@link Identity#encoding()}. */
    public Builder encoding(Encoding encoding) {
      return encodingName(encoding.wireName());
    }
  }

  /** The kinds of device identities. */
  enum Type implements WireEnum {
    /** Android id. */
    ANDROID_ID,
    /** Advertising id of Google Play services. */
    GOOGLE_ADVERTISING_ID,
    /** Apple's identifier for advertisers. */
    IOS_ADVERTISING_ID,
    /** Apple's identifier for the app's vendor. */
    IOS_VENDOR_ID,
    /** Address for Google's push messages. */
    GOOGLE_CLOUD_MESSAGING_TOKEN,
    /** Address for Apple's push messages. */
    APPLE_PUSH_NOTIFICATION_TOKEN,
    /** Advertising id of Roku. */
    ROKU_ADVERTISING_ID,
    /** Advertising id of Windows and Xbox. */
    MICROSOFT_ADVERTISING_ID,
    /** Microsoft's identifier for the app's publisher. */
    MICROSOFT_PUBLISHER_ID,
    /** Advertising id of Amazon Fire devices. */
    FIRE_ADVERTISING_ID,
    /** Roku's identifier for the channel's publisher. */
    ROKU_PUBLISHER_ID,
    /** A kind that this version does not know; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
