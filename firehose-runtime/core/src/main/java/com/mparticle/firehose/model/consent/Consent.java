package com.mparticle.firehose.model.consent;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Whether a user consented to something, and how that is known (wire format, "GDPRConsent" and
 * "CCPAConsent").
 */
public sealed interface Consent permits GDPRConsent, CCPAConsent {

  /** Whether the user consented. */
  @JsonProperty("consented")
  Optional<Boolean> consented();

  /** What the user was shown, such as its name and version. */
  @Value.Redacted
  @JsonProperty("document")
  Optional<String> document();

  /**
   * When the user decided, in milliseconds since the epoch; old messages call it {@code timestamp}.
   */
  @JsonProperty("timestamp_unixtime_ms")
  @JsonAlias("timestamp")
  OptionalLong timestampUnixtimeMs();

  /** Where the user decided, such as an address or a place in the app. */
  @Value.Redacted
  @JsonProperty("location")
  Optional<String> location();

  /** Identifies the device on which the user decided. */
  @Value.Redacted
  @JsonProperty("hardware_id")
  Optional<String> hardwareId();
}
