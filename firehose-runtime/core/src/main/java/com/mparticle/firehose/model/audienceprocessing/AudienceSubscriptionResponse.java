package com.mparticle.firehose.model.audienceprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.SkipNulls;
import java.util.Map;
import org.immutables.value.Value;

/** The audience subscription was taken (wire format, "AudienceSubscriptionResponse"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface AudienceSubscriptionResponse extends Message {

  @Override
  default Type type() {
    return Type.AUDIENCE_SUBSCRIPTION_RESPONSE;
  }

  /**
   * Subscription settings by id that come back with every membership change; empty where there are
   * none.
   */
  @Value.Redacted
  @JsonProperty("audience_subscription_settings")
  Map<String, @SkipNulls String> audienceSubscriptionSettings();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AudienceSubscriptionResponse}. */
  class Builder extends ImmutableAudienceSubscriptionResponse.Builder
      implements EnvelopeBuilder<Builder> {}
}
