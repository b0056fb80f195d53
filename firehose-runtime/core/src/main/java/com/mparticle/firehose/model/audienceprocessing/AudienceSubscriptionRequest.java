package com.mparticle.firehose.model.audienceprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.registration.Account;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A customer connected, changed or disconnected an audience (wire format,
 * "AudienceSubscriptionRequest").
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface AudienceSubscriptionRequest extends Message {

  @Override
  default Type type() {
    return Type.AUDIENCE_SUBSCRIPTION_REQUEST;
  }

  /** The customer's account with the partner. */
  @JsonProperty("account")
  Optional<Account> account();

  /** Identifies the audience. */
  @JsonProperty("audience_id")
  OptionalLong audienceId();

  /** Name of the audience. */
  @JsonProperty("audience_name")
  Optional<String> audienceName();

  /** What the audience is. */
  @JsonProperty("audience_description")
  Optional<String> audienceDescription();

  /** The subscription settings by id; empty where there are none. */
  @Value.Redacted
  @JsonProperty("audience_subscription_settings")
  Map<String, @SkipNulls String> audienceSubscriptionSettings();

  /** The subscription settings before a change, by id; empty where there are none. */
  @Value.Redacted
  @JsonProperty("previous_audience_subscription_settings")
  Map<String, @SkipNulls String> previousAudienceSubscriptionSettings();

  /**
   * What the customer did; {@link SubscriptionAction#UNKNOWN} where absent or not known to this
   * version.
   */
  default SubscriptionAction action() {
    return WireEnum.of(SubscriptionAction.class, actionName());
  }

  /** Wire name of {@link #action()}, as received. */
  @JsonProperty("action")
  Optional<String> actionName();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AudienceSubscriptionRequest}. */
  class Builder extends ImmutableAudienceSubscriptionRequest.Builder
      implements EnvelopeBuilder<Builder> {

    /** Sets {@link AudienceSubscriptionRequest#action()}. */
    public Builder action(SubscriptionAction action) {
      return actionName(action.wireName());
    }
  }

  /** What customers do with audiences. */
  enum SubscriptionAction implements WireEnum {
    /** Connected. */
    ADD,
    /** Changed. */
    UPDATE,
    /** Disconnected. */
    REMOVE,
    /** Absent, or not known to this version; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
