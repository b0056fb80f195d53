package com.mparticle.firehose.model.eventprocessing;

import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** An app on Amazon Fire TV (wire format, "FireTVRuntimeEnvironment"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface FireTVRuntimeEnvironment
    extends RuntimeEnvironment, NativeProperties, ScreenProperties, ProcessorProperties {

  @Override
  default Type type() {
    return Type.FIRETV;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Fire TV environments. */
  class Builder extends ImmutableFireTVRuntimeEnvironment.Builder {}
}
