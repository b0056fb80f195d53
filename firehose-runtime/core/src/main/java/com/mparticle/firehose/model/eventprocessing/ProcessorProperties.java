package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;

/** Property of devices whose processor is known (wire format, "Runtime environments"). */
public interface ProcessorProperties {

  /** Architecture of the processor, such as {@code arm64}. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("cpu_architecture")
  Optional<String> cpuArchitecture();
}
