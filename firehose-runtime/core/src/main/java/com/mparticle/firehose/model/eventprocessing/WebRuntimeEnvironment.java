package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;
import org.immutables.value.Value;

/** A web page (wire format, "WebRuntimeEnvironment"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface WebRuntimeEnvironment
    extends RuntimeEnvironment, ScreenDensityProperties, RadioProperties, TabletProperties {

  @Override
  default Type type() {
    return Type.MOBILEWEB;
  }

  /** Manufacturer of the device. */
  @Override
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("device_manufacturer")
  Optional<String> manufacturer();

  /** Model of the device. */
  @Override
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("device_model")
  Optional<String> model();

  /** Country that the device is set to. */
  @Override
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("device_country")
  Optional<String> country();

  /** Address of the browser for push messages. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @Value.Redacted
  @JsonProperty("push_token")
  Optional<String> pushToken();

  /** Whether the user wants less tracking by advertisers, as the page tells it. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("limit_ad_tracking")
  Optional<String> limitAdTracking();

  /** Whether daylight saving time is in force, as the page tells it. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("is_dst")
  Optional<String> isDst();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds web environments. */
  class Builder extends ImmutableWebRuntimeEnvironment.Builder {}
}
