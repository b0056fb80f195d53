package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An app on iOS or iPadOS (wire format, "IosRuntimeEnvironment"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface IosRuntimeEnvironment
    extends RuntimeEnvironment,
        NativeProperties,
        ScreenProperties,
        RadioProperties,
        ProcessorProperties,
        TabletProperties,
        AppTrackingTransparency {

  @Override
  default Type type() {
    return Type.IOS;
  }

  /** Whether push messages go through Apple's sandbox. */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @JsonProperty("is_sandboxed")
  Optional<Boolean> isSandboxed();

  /**
   * What Apple Search Ads says of the install: values by name, by version of Apple's format; empty
   * where there is nothing.
   */
  @RequiresPermission(Permission.DEVICE_INFORMATION)
  @Value.Redacted
  @JsonProperty("apple_search_ads_attribution")
  Map<String, @SkipNulls Map<String, String>> appleSearchAdsAttribution();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds iOS environments. */
  class Builder extends ImmutableIosRuntimeEnvironment.Builder {

    /** Sets {@link AppTrackingTransparency#attAuthorizationStatus()}. */
    public Builder attAuthorizationStatus(AttAuthorizationStatus status) {
      return attAuthorizationStatusName(status.wireName());
    }
  }
}
