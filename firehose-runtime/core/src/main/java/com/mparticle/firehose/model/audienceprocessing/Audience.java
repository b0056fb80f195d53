package com.mparticle.firehose.model.audienceprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.registration.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * An audience that a user joined or left, or in which their attributes changed (wire format,
 * "Audience").
 */
@FirehoseValue
@Value.Immutable
public interface Audience {

  /** Identifies the audience. */
  @JsonProperty("audience_id")
  OptionalLong audienceId();

  /** Name of the audience. */
  @JsonProperty("audience_name")
  Optional<String> audienceName();

  /** The subscription settings of the audience by id; empty where there are none. */
  @Value.Redacted
  @JsonProperty("audience_subscription_settings")
  Map<String, @SkipNulls String> audienceSubscriptionSettings();

  /**
   * What happened to the user's membership; {@link AudienceAction#UNKNOWN} where absent or not
   * known to this version.
   */
  default AudienceAction action() {
    return WireEnum.of(AudienceAction.class, actionName());
  }

  /** Wire name of {@link #action()}, as received. */
  @JsonProperty("action")
  Optional<String> actionName();

  /** Attributes of the user that changed; empty where there are none. */
  @Value.Redacted
  @RequiresPermission(Permission.AUDIENCE_USER_ATTRIBUTES)
  @JsonProperty("user_attributes")
  List<@SkipNulls UserAttributeAudienceEvent> userAttributes();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Audience}. */
  class Builder extends ImmutableAudience.Builder {

    /** Sets {@link Audience#action()}. */
    public Builder action(AudienceAction action) {
      return actionName(action.wireName());
    }
  }

  /** What happens to a membership. */
  enum AudienceAction implements WireEnum {
    /** The user joined. */
    ADD,
    /** The user left. */
    DELETE,
    /** Attributes of the user changed. */
    ATTRIBUTE_UPDATE,
    /** Absent, or not known to this version; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
