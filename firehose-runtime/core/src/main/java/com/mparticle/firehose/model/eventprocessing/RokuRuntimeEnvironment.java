package com.mparticle.firehose.model.eventprocessing;

import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** A channel on Roku (wire format, "RokuRuntimeEnvironment"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface RokuRuntimeEnvironment
    extends RuntimeEnvironment, NativeProperties, ProcessorProperties {

  @Override
  default Type type() {
    return Type.ROKU;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Roku environments. */
  class Builder extends ImmutableRokuRuntimeEnvironment.Builder {}
}
