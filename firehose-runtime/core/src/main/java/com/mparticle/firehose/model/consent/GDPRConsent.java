package com.mparticle.firehose.model.consent;

import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/** Consent to one purpose under the GDPR (wire format, "GDPRConsent"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface GDPRConsent extends Consent {

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds GDPR consents. */
  class Builder extends ImmutableGDPRConsent.Builder {}
}
