package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;

/**
 * Properties of devices that may have telephony, NFC and Bluetooth (wire format, "Runtime
 * environments").
 */
public interface WirelessProperties {

  /** Whether the device can make calls. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("supports_telephony")
  Optional<Boolean> supportsTelephony();

  /** Whether the device has near field communication. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("has_nfc")
  Optional<Boolean> hasNfc();

  /** Whether Bluetooth is on. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("bluetooth_enabled")
  Optional<Boolean> bluetoothEnabled();

  /** Version of Bluetooth. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("bluetooth_version")
  Optional<String> bluetoothVersion();
}
