package com.mparticle.firehose.model.audienceprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import org.immutables.value.Value;

/** The membership changes were taken (wire format, "AudienceMembershipChangeResponse"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface AudienceMembershipChangeResponse extends Message {

  @Override
  default Type type() {
    return Type.AUDIENCE_MEMBERSHIP_CHANGE_RESPONSE;
  }

  /**
   * Whether mParticle is to stop sending until the customer resumes; meant for permanent faults.
   */
  @Value.Default
  @JsonProperty("suspend_subscription")
  default boolean suspendSubscription() {
    return false;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AudienceMembershipChangeResponse}. */
  class Builder extends ImmutableAudienceMembershipChangeResponse.Builder
      implements EnvelopeBuilder<Builder> {}
}
