package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Optional;

/**
 * Properties of the environments in which apps are installed, that is, of all but web pages (wire
 * format, "Runtime environments").
 */
public interface NativeProperties {

  /** Time zone of the device, such as {@code UTC-5}. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("timezone_name")
  Optional<String> timezoneName();

  /** Name of the app. */
  @JsonProperty("application_name")
  Optional<String> applicationName();

  /** Version of the app. */
  @JsonProperty("application_version")
  Optional<String> applicationVersion();

  /** Package or bundle id of the app. */
  @JsonProperty("application_package")
  Optional<String> applicationPackage();
}
