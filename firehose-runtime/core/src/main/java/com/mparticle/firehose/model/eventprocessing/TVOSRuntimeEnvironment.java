package com.mparticle.firehose.model.eventprocessing;

import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** An app on Apple TV (wire format, "TVOSRuntimeEnvironment"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface TVOSRuntimeEnvironment
    extends RuntimeEnvironment,
        NativeProperties,
        ScreenProperties,
        ProcessorProperties,
        AppTrackingTransparency {

  @Override
  default Type type() {
    return Type.TVOS;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Apple TV environments. */
  class Builder extends ImmutableTVOSRuntimeEnvironment.Builder {

    /** Sets {@link AppTrackingTransparency#attAuthorizationStatus()}. */
    public Builder attAuthorizationStatus(AttAuthorizationStatus status) {
      return attAuthorizationStatusName(status.wireName());
    }
  }
}
