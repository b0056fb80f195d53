package com.mparticle.firehose.model.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.consent.GDPRConsent;
import java.util.Optional;
import org.immutables.value.Value;

/** The user's consent under the GDPR changed (wire format, "GDPRConsentStateNotification"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface GDPRConsentStateNotification extends SystemNotification {

  @Override
  default Type type() {
    return Type.GDPR_CONSENT_STATE;
  }

  /** What the consent is for. */
  @JsonProperty("purpose")
  Optional<String> purpose();

  /** The consent before; absent where there was none. */
  @JsonProperty("old_gdpr_consent_state")
  Optional<GDPRConsent> oldGdprConsentState();

  /** The consent now; absent where it was taken back altogether. */
  @JsonProperty("new_gdpr_consent_state")
  Optional<GDPRConsent> newGdprConsentState();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds GDPR consent notifications. */
  class Builder extends ImmutableGDPRConsentStateNotification.Builder {}
}
