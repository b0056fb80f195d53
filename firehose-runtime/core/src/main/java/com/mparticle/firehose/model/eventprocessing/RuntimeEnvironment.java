package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.Selects;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The device and app that a batch comes from (wire format, "RuntimeEnvironment").
 *
 * <p>What only some environments know is in small interfaces that their types share, such as
 * {@link ScreenProperties}. The one order of properties here agrees with the order of each type.
 */
@JsonPropertyOrder({
  "type",
  "is_debug",
  "client_ip_address",
  "sdk_version",
  "http_header_user_agent",
  "identities",
  "build_id",
  "brand",
  "product",
  "name",
  "manufacturer",
  "device_manufacturer",
  "os_version",
  "model",
  "device_model",
  "screen_height",
  "screen_width",
  "screen_dpi",
  "country",
  "device_country",
  "locale_language",
  "locale_country",
  "network_country",
  "network_carrier",
  "network_code",
  "network_mobile_country_code",
  "timezone_offset",
  "timezone_name",
  "cpu_architecture",
  "push_token",
  "is_tablet",
  "supports_telephony",
  "has_nfc",
  "bluetooth_enabled",
  "bluetooth_version",
  "android_sdk_level",
  "radio_access_technology",
  "limit_ad_tracking",
  "is_dst",
  "application_name",
  "application_version",
  "application_package",
  "install_referrer",
  "is_sandboxed",
  "apple_search_ads_attribution",
  "att_authorization_status",
  "att_timestamp_unixtime_ms"
})
public sealed interface RuntimeEnvironment
    permits AndroidRuntimeEnvironment,
        FireTVRuntimeEnvironment,
        GenericRuntimeEnvironment,
        IosRuntimeEnvironment,
        RokuRuntimeEnvironment,
        TVOSRuntimeEnvironment,
        WebRuntimeEnvironment,
        XboxRuntimeEnvironment {

  /**
   * Which kind of environment this is; {@link Type#UNKNOWN} where this version does not know it.
   */
  Type type();

  /** Wire name of {@link #type()}, as received. */
  @JsonProperty("type")
  default String typeName() {
    return type().wireName();
  }

  /**
   * Whether the app is under development, so that its data is no real usage; written only when
   * true.
   */
  @JsonProperty("is_debug")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean isDebug() {
    return false;
  }

  /** IP address of the device. */
  @RequiresPermission(Permission.IP_ADDRESS)
  @Value.Redacted
  @JsonProperty("client_ip_address")
  Optional<String> clientIpAddress();

  /** Version of the mParticle SDK in the app. */
  @JsonProperty("sdk_version")
  Optional<String> sdkVersion();

  /** User agent that the device sent. */
  @RequiresPermission(Permission.HTTP_USER_AGENT)
  @Value.Redacted
  @JsonProperty("http_header_user_agent")
  Optional<String> httpHeaderUserAgent();

  /** Identities of the device; empty where there are none. */
  @RequiresIdentityPermission(DeviceIdentity.class)
  @JsonProperty("identities")
  List<@SkipNulls DeviceIdentity> identities();

  /** Build of the operating system. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("build_id")
  Optional<String> buildId();

  /** Brand of the device. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("brand")
  Optional<String> brand();

  /** Name under which the device is sold. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("product")
  Optional<String> product();

  /** Name that the user gave the device. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @Value.Redacted
  @JsonProperty("name")
  Optional<String> name();

  /** Manufacturer of the device. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("manufacturer")
  Optional<String> manufacturer();

  /** Version of the operating system. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("os_version")
  Optional<String> osVersion();

  /** Model of the device. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("model")
  Optional<String> model();

  /** Country that the device is set to. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("country")
  Optional<String> country();

  /** Language that the device is set to, such as {@code en}. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("locale_language")
  Optional<String> localeLanguage();

  /** Country or region of the language, such as {@code US}. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("locale_country")
  Optional<String> localeCountry();

  /** Hours that local time is ahead of UTC; negative in the west. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("timezone_offset")
  OptionalInt timezoneOffset();

  /** The first identity of the device that has a type; absent where there is none. */
  @RequiresIdentityPermission(DeviceIdentity.class)
  default Optional<DeviceIdentity> deviceIdentity(DeviceIdentity.Type type) {
    return DeviceIdentity.find(type, identities());
  }

  /**
   * The first identity of the device that has a type and an encoding; absent where there is none.
   */
  @RequiresIdentityPermission(DeviceIdentity.class)
  default Optional<DeviceIdentity> deviceIdentity(
      DeviceIdentity.Type type, Identity.Encoding encoding) {
    return DeviceIdentity.find(type, encoding, identities());
  }

  /**
   * The kinds of environments, each with its value type; the environments that have no type of
   * their own share one.
   */
  enum Type implements WireEnum {
    /** None of the others, or one that this version does not know. */
    @Selects(GenericRuntimeEnvironment.class)
    UNKNOWN,
    /** Android. */
    @Selects(AndroidRuntimeEnvironment.class)
    ANDROID(
        DeviceIdentity.Type.ANDROID_ID,
        DeviceIdentity.Type.GOOGLE_ADVERTISING_ID,
        DeviceIdentity.Type.GOOGLE_CLOUD_MESSAGING_TOKEN),
    /** iOS and iPadOS. */
    @Selects(IosRuntimeEnvironment.class)
    IOS(
        DeviceIdentity.Type.IOS_ADVERTISING_ID,
        DeviceIdentity.Type.IOS_VENDOR_ID,
        DeviceIdentity.Type.APPLE_PUSH_NOTIFICATION_TOKEN),
    /** Apple TV. */
    @Selects(TVOSRuntimeEnvironment.class)
    TVOS(
        DeviceIdentity.Type.IOS_ADVERTISING_ID,
        DeviceIdentity.Type.IOS_VENDOR_ID,
        DeviceIdentity.Type.APPLE_PUSH_NOTIFICATION_TOKEN),
    /** A web page. */
    @Selects(WebRuntimeEnvironment.class)
    MOBILEWEB,
    /** Roku. */
    @Selects(RokuRuntimeEnvironment.class)
    ROKU(DeviceIdentity.Type.ROKU_ADVERTISING_ID, DeviceIdentity.Type.ROKU_PUBLISHER_ID),
    /** Xbox. */
    @Selects(XboxRuntimeEnvironment.class)
    XBOX(DeviceIdentity.Type.MICROSOFT_ADVERTISING_ID, DeviceIdentity.Type.MICROSOFT_PUBLISHER_ID),
    /** Amazon Fire TV. */
    @Selects(FireTVRuntimeEnvironment.class)
    FIRETV(DeviceIdentity.Type.FIRE_ADVERTISING_ID, DeviceIdentity.Type.ANDROID_ID),
    /** Amazon Alexa. */
    @Selects(GenericRuntimeEnvironment.class)
    ALEXA,
    /** A TV set with apps. */
    @Selects(GenericRuntimeEnvironment.class)
    SMARTTV;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<DeviceIdentity.Type> deviceIdentityTypes;

    Type(DeviceIdentity.Type... deviceIdentityTypes) {
      this.deviceIdentityTypes =
          Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(deviceIdentityTypes)));
    }

    /** The value type of environments of this type. */
    public Class<? extends RuntimeEnvironment> valueType() {
      return RuntimeEnvironmentValueTypes.of(this);
    }

    /**
     * The device identities that occur on environments of this type, always in the same order;
     * empty where none are known.
     */
    public Set<DeviceIdentity.Type> deviceIdentityTypes() {
      return deviceIdentityTypes;
    }

    @Override
    public String toString() {
      return wireName();
    }
  }
}
