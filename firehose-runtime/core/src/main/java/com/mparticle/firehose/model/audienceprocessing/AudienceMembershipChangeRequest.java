package com.mparticle.firehose.model.audienceprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.registration.Account;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Users joined or left audiences (wire format, "AudienceMembershipChangeRequest"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface AudienceMembershipChangeRequest extends Message {

  @Override
  default Type type() {
    return Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST;
  }

  /** The customer's account with the partner. */
  @JsonProperty("account")
  Optional<Account> account();

  /** The users; empty in a verification request. */
  @JsonProperty("user_profiles")
  List<@SkipNulls UserProfile> userProfiles();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AudienceMembershipChangeRequest}. */
  class Builder extends ImmutableAudienceMembershipChangeRequest.Builder
      implements EnvelopeBuilder<Builder> {}
}
