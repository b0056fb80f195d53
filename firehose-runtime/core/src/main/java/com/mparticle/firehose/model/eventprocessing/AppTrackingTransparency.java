package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Properties of devices under Apple's App Tracking Transparency (wire format, "Runtime
 * environments").
 */
public interface AppTrackingTransparency {

  /**
   * Whether the user allows tracking; {@link AttAuthorizationStatus#UNKNOWN} where absent or not
   * known to this version.
   */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  default AttAuthorizationStatus attAuthorizationStatus() {
    return WireEnum.of(AttAuthorizationStatus.class, attAuthorizationStatusName());
  }

  /** Wire name of {@link #attAuthorizationStatus()}, as received. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("att_authorization_status")
  Optional<String> attAuthorizationStatusName();

  /** When the user decided, in milliseconds since the epoch. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("att_timestamp_unixtime_ms")
  OptionalLong attTimestampUnixtimeMs();
}
