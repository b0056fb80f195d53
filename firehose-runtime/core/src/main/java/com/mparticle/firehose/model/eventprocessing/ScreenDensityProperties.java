package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.OptionalInt;

/**
 * Properties of devices whose screen is known by its density, too (wire format, "Runtime
 * environments").
 */
public interface ScreenDensityProperties extends ScreenProperties {

  /** Density of the screen, in dots per inch. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("screen_dpi")
  OptionalInt screenDpi();
}
