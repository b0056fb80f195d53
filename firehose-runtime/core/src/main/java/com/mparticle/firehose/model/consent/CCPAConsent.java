package com.mparticle.firehose.model.consent;

import com.mparticle.firehose.model.FirehoseValue;
import org.immutables.value.Value;

/**
 * Consent under the CCPA, that is, whether the user opted out of the sale of their data (wire
 * format, "CCPAConsent").
 */
@FirehoseValue
@Value.Immutable
public non-sealed interface CCPAConsent extends Consent {

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds CCPA consents. */
  class Builder extends ImmutableCCPAConsent.Builder {}
}
