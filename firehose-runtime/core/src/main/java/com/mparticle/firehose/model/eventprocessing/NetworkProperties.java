package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;

/** Properties of devices on a mobile network (wire format, "Runtime environments"). */
public interface NetworkProperties {

  /** Country of the network. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("network_country")
  Optional<String> networkCountry();

  /** Company that runs the network. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("network_carrier")
  Optional<String> networkCarrier();

  /** Mobile network code. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("network_code")
  Optional<String> networkCode();

  /** Mobile country code. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("network_mobile_country_code")
  Optional<String> networkMobileCountryCode();
}
