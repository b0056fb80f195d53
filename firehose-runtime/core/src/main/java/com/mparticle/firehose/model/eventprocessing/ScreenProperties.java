package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.OptionalInt;

/** Properties of devices whose screen is known (wire format, "Runtime environments"). */
public interface ScreenProperties {

  /** Height of the screen, in pixels. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("screen_height")
  OptionalInt screenHeight();

  /** Width of the screen, in pixels. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("screen_width")
  OptionalInt screenWidth();
}
