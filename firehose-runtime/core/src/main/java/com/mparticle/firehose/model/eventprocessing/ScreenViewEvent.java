package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The user looked at a screen or page (wire format, "ScreenViewEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface ScreenViewEvent extends Event {

  @Override
  default Type type() {
    return Type.SCREEN_VIEW;
  }

  /** Name of the screen or page. */
  @JsonProperty("screen_name")
  Optional<String> screenName();

  /** Attributes of the event by name; empty where there are none. */
  @Value.Redacted
  @JsonProperty("attributes")
  Map<String, @SkipNulls String> attributes();

  /** Values meant for single partners, by {@code Module.flag}; empty where there are none. */
  @Value.Redacted
  @JsonProperty("custom_flags")
  Map<String, @SkipNulls String> customFlags();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds screen view events. */
  class Builder extends ImmutableScreenViewEvent.Builder {}
}
