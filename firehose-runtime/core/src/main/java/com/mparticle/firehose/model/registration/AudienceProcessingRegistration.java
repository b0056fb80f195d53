package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a module registers for audiences (wire format, "AudienceProcessingRegistration"). */
@FirehoseValue
@Value.Immutable
public interface AudienceProcessingRegistration {

  /** Settings that a customer makes for their account; empty where there are none. */
  @JsonProperty("account_settings")
  List<@SkipNulls Setting> accountSettings();

  /** How mParticle gets access to the partner's API. */
  @JsonProperty("authentication")
  Optional<AuthenticationConfiguration> authentication();

  /** When mParticle sends membership changes. */
  @JsonProperty("bulk_configuration")
  Optional<BulkConfiguration> bulkConfiguration();

  /** Settings that a customer makes for each audience; empty where there are none. */
  @JsonProperty("audience_subscription_settings")
  List<@SkipNulls Setting> audienceSubscriptionSettings();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AudienceProcessingRegistration}. */
  class Builder extends ImmutableAudienceProcessingRegistration.Builder {}
}
