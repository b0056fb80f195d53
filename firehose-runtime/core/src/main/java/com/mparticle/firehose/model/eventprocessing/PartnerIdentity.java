package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.List;
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

  /**
   * An identity of a user at a partner.
   *
   * @param name such as {@code PartnerName_IdentityName}
   * @param value the identity, or its hash
   */
  static PartnerIdentity of(String name, Encoding encoding, String value) {
    return builder().type(name).encoding(encoding).value(value).build();
  }

  /**
   * The first of the given identities that has a name; absent where none has it.
   *
   * @param name {@link #type()}
   */
  static Optional<PartnerIdentity> find(String name, List<PartnerIdentity> identities) {
    for (PartnerIdentity identity : identities) {
      if (identity.type().isPresent() && identity.type().get().equals(name)) {
        return Optional.of(identity);
      }
    }
    return Optional.empty();
  }

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
