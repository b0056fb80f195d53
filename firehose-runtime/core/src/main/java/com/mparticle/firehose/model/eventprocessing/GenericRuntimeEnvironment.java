package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An environment that has no value type of its own: smart TVs, Alexa, and all that this version
 * does not know (wire format, "GenericRuntimeEnvironment").
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface GenericRuntimeEnvironment
    extends RuntimeEnvironment,
        NativeProperties,
        ScreenDensityProperties,
        TabletProperties,
        WirelessProperties {

  @Override
  default Type type() {
    return WireEnum.of(Type.class, Optional.of(typeName()));
  }

  /** The type as received; empty where the environment has none. */
  @Override
  @Value.Default
  @JsonProperty("type")
  default String typeName() {
    return "";
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds generic environments. */
  class Builder extends ImmutableGenericRuntimeEnvironment.Builder {

    /** Sets {@link GenericRuntimeEnvironment#type()}. */
    public Builder type(Type type) {
      return typeName(type.wireName());
    }
  }
}
