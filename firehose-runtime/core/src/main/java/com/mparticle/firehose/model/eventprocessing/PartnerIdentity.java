package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.Optional;
import org.immutables.value.Value;

/** What identifies a person at a partner (wire format, "PartnerIdentity"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface PartnerIdentity extends Identity {

  /**
   * What kind of identity this is: {@code PartnerName_IdentityName}, or {@code $cookie_sync_id}.
   */
  @JsonProperty("type")
  Optional<String> type();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds partner identities. */
  class Builder extends ImmutablePartnerIdentity.Builder {

    /** Sets {@link Identity#encoding()}. */
    public Builder encoding(Encoding encoding) {
      return encodingName(encoding.wireName());
    }
  }
}
