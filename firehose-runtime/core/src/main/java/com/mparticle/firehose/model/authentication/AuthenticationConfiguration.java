package com.mparticle.firehose.model.authentication;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.mparticle.firehose.model.Selects;
import com.mparticle.firehose.model.WireEnum;

/**
 * How mParticle gets access to a partner's API in a customer's name (wire format,
 * "AuthenticationConfiguration").
 */
@JsonPropertyOrder("type")
public sealed interface AuthenticationConfiguration
    permits OAuth2Authentication, UnknownAuthenticationConfiguration {

  /**
   * Which kind of authentication this is; {@link Type#UNKNOWN} where this version does not know it.
   */
  Type type();

  /** Wire name of {@link #type()}, as received. */
  @JsonProperty("type")
  default String typeName() {
    return type().wireName();
  }

  /** The kinds, each with its value type. */
  enum Type implements WireEnum {
    /** OAuth 2.0. */
    @Selects(OAuth2Authentication.class)
    OAUTH2,
    /** A type that this version does not know; never sent under this name. */
    @Selects(UnknownAuthenticationConfiguration.class)
    UNKNOWN;

    /** The value type of this type. */
    public Class<? extends AuthenticationConfiguration> valueType() {
      return AuthenticationConfigurationValueTypes.of(this);
    }

    @Override
    public String toString() {
      return wireName();
    }
  }
}
