package com.mparticle.firehose.model.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import java.util.Map;
import org.immutables.value.Value;

/** What a user consented to (wire format, "ConsentState"). */
@FirehoseValue
@Value.Immutable
public interface ConsentState {

  /** Consents under the GDPR by purpose; empty where there are none. */
  @JsonProperty("gdpr_consent_state")
  Map<String, @SkipNulls GDPRConsent> gdprConsentState();

  /**
   * Consents under the CCPA by purpose, which is {@code data_sale_opt_out}; empty where there are
   * none.
   */
  @JsonProperty("ccpa_consent_state")
  Map<String, @SkipNulls CCPAConsent> ccpaConsentState();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds consent states. */
  class Builder extends ImmutableConsentState.Builder {}
}
