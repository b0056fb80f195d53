package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;

/** Property of devices that may be tablets (wire format, "Runtime environments"). */
public interface TabletProperties {

  /** Whether the device is a tablet. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("is_tablet")
  Optional<Boolean> isTablet();
}
