package com.mparticle.firehose.model.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.consent.CCPAConsent;
import java.util.Optional;
import org.immutables.value.Value;

/** The user's consent under the CCPA changed (wire format, "CCPAConsentStateNotification"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface CCPAConsentStateNotification extends SystemNotification {

  @Override
  default Type type() {
    return Type.CCPA_CONSENT_STATE;
  }

  /** What the consent is for; {@code data_sale_opt_out} where the notification has none. */
  @JsonProperty("purpose")
  @Value.Default
  default String purpose() {
    return "data_sale_opt_out";
  }

  /** The consent before; absent where there was none. */
  @JsonProperty("old_ccpa_consent_state")
  Optional<CCPAConsent> oldCcpaConsentState();

  /** The consent now; absent where it was taken back altogether. */
  @JsonProperty("new_ccpa_consent_state")
  Optional<CCPAConsent> newCcpaConsentState();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds CCPA consent notifications. */
  class Builder extends ImmutableCCPAConsentStateNotification.Builder {}
}
