package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.WireEnum;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What identifies a person (wire format, "UserIdentity"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface UserIdentity extends Identity {

  /**
   * What kind of identity this is; {@link Type#UNKNOWN} where absent or not known to this version.
   */
  default Type type() {
    return WireEnum.of(Type.class, typeName());
  }

  /** Wire name of {@link #type()}, as received. */
  @JsonProperty("type")
  Optional<String> typeName();

  /**
   * An identity of a user.
   *
   * @param value the identity, or its hash
   */
  static UserIdentity of(Type type, Encoding encoding, String value) {
    return builder().type(type).encoding(encoding).value(value).build();
  }

  /** The first of the given identities that has a type; absent where none has it. */
  static Optional<UserIdentity> find(Type type, List<UserIdentity> identities) {
    for (UserIdentity identity : identities) {
      if (identity.type() == type) {
        return Optional.of(identity);
      }
    }
    return Optional.empty();
  }

  /** The first of the given identities that has a type and an encoding; absent where none has. */
  static Optional<UserIdentity> find(Type type, Encoding encoding, List<UserIdentity> identities) {
    for (UserIdentity identity : identities) {
      if (identity.type() == type && identity.encoding() == encoding) {
        return Optional.of(identity);
      }
    }
    return Optional.empty();
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds user identities. */
  class Builder extends ImmutableUserIdentity.Builder {

    /** Sets {@link UserIdentity#type()}. */
    public Builder type(Type type) {
      return typeName(type.wireName());
    }

    /** Sets {@link Identity#encoding()}. */
    public Builder encoding(Encoding encoding) {
      return encodingName(encoding.wireName());
    }
  }

  /** The kinds of user identities. */
  enum Type implements WireEnum {
    /** Identity that the customer defines. */
    OTHER,
    /** Id in the customer's own systems. */
    CUSTOMER,
    /** Id at Facebook. */
    FACEBOOK,
    /** Id at Twitter. */
    TWITTER,
    /** Id at Google. */
    GOOGLE,
    /** Id at Microsoft. */
    MICROSOFT,
    /** Id at Yahoo. */
    YAHOO,
    /** Email address. */
    EMAIL,
    /** Further identity 2 that the customer defines. */
    OTHER2,
    /** Further identity 3 that the customer defines. */
    OTHER3,
    /** Further identity 4 that the customer defines. */
    OTHER4,
    /** Further identity 5 that the customer defines. */
    OTHER5,
    /** Further identity 6 that the customer defines. */
    OTHER6,
    /** Further identity 7 that the customer defines. */
    OTHER7,
    /** Further identity 8 that the customer defines. */
    OTHER8,
    /** Further identity 9 that the customer defines. */
    OTHER9,
    /** Further identity 10 that the customer defines. */
    OTHER10,
    /** Mobile phone number. */
    MOBILE_NUMBER,
    /** Second phone number. */
    PHONE_NUMBER_2,
    /** Third phone number. */
    PHONE_NUMBER_3,
    /** A kind that this version does not know; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
