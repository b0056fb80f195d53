package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An app on Android (wire format, "AndroidRuntimeEnvironment"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface AndroidRuntimeEnvironment
    extends RuntimeEnvironment,
        NativeProperties,
        ScreenDensityProperties,
        NetworkProperties,
        TabletProperties,
        WirelessProperties {

  @Override
  default Type type() {
    return Type.ANDROID;
  }

  /** Android API level, such as 34. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("android_sdk_level")
  OptionalInt androidSdkLevel();

  /** What led to the install, as the app store tells it. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @Value.Redacted
  @JsonProperty("install_referrer")
  Optional<String> installReferrer();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Android environments. */
  class Builder extends ImmutableAndroidRuntimeEnvironment.Builder {}
}
