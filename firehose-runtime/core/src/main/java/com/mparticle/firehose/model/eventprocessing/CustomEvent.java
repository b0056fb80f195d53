package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An event that the app's developers defined (wire format, "CustomEvent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface CustomEvent extends Event {

  @Override
  default Type type() {
    return Type.CUSTOM_EVENT;
  }

  /** Name of the event, chosen by the app's developers. */
  @JsonProperty("name")
  Optional<String> name();

  /**
   * Category of the event; {@link CustomType#UNKNOWN} where absent or not known to this version.
   */
  default CustomType customEventType() {
    return WireEnum.of(CustomType.class, customEventTypeName());
  }

  /** Wire name of {@link #customEventType()}, as received. */
  @JsonProperty("custom_event_type")
  Optional<String> customEventTypeName();

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

  /** Builds custom events. */
  class Builder extends ImmutableCustomEvent.Builder {

    /** Sets {@link CustomEvent#customEventType()}. */
    public Builder customEventType(CustomType type) {
      return customEventTypeName(type.wireName());
    }
  }

  /** Categories of custom events. */
  enum CustomType implements WireEnum {
    /** No category, or one that this version does not know. */
    UNKNOWN,
    /** Moving through the app. */
    NAVIGATION,
    /** The user's place. */
    LOCATION,
    /** Looking for something. */
    SEARCH,
    /** Money changing hands. */
    TRANSACTION,
    /** Content that users make. */
    USER_CONTENT,
    /** The user's preferences. */
    USER_PREFERENCE,
    /** Social networks. */
    SOCIAL,
    /** None of the other categories. */
    OTHER,
    /** Audio and video. */
    MEDIA;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
