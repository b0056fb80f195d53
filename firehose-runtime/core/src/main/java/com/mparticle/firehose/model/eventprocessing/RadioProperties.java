package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;

/**
 * Properties of devices on a mobile network of which the technology is known (wire format, "Runtime
 * environments").
 */
public interface RadioProperties extends NetworkProperties {

  /** How the device reaches the network, such as {@code LTE}. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("radio_access_technology")
  Optional<String> radioAccessTechnology();
}
