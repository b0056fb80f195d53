package com.mparticle.firehose.model.eventprocessing;

import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** An app on Xbox (wire format, "XboxRuntimeEnvironment"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface XboxRuntimeEnvironment
    extends RuntimeEnvironment, NativeProperties, ScreenProperties, ProcessorProperties {

  @Override
  default Type type() {
    return Type.XBOX;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Xbox environments. */
  class Builder extends ImmutableXboxRuntimeEnvironment.Builder {}
}
