package com.mparticle.firehose.model.audienceprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An attribute of a user changed in an audience; real payloads hold empty ones (wire format,
 * "UserAttributeAudienceEvent").
 */
@FirehoseValue
@Value.Immutable
public interface UserAttributeAudienceEvent {

  /** Name of the attribute. */
  @JsonProperty("key")
  Optional<String> key();

  /** The new value; absent where the attribute was deleted or has several. */
  @Value.Redacted
  @JsonProperty("value")
  Optional<String> value();

  /**
   * What happened to the attribute; {@link AttributeAction#UNKNOWN} where absent or not known to
   * this version.
   */
  default AttributeAction action() {
    return WireEnum.of(AttributeAction.class, actionName());
  }

  /** Wire name of {@link #action()}, as received. */
  @JsonProperty("action")
  Optional<String> actionName();

  /** The new values; empty where the attribute was deleted or has one. */
  @Value.Redacted
  @JsonProperty("list_value")
  List<@SkipNulls String> listValue();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UserAttributeAudienceEvent}. */
  class Builder extends ImmutableUserAttributeAudienceEvent.Builder {

    /** Sets {@link UserAttributeAudienceEvent#action()}. */
    public Builder action(AttributeAction action) {
      return actionName(action.wireName());
    }
  }

  /** What happens to attributes. */
  enum AttributeAction implements WireEnum {
    /** Set. */
    UPSERT,
    /** Deleted. */
    DELETE,
    /** Absent, or not known to this version; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
