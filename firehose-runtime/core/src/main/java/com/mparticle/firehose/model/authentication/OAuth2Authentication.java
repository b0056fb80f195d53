package com.mparticle.firehose.model.authentication;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.SkipNulls;
import com.mparticle.firehose.model.WireEnum;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** OAuth 2.0 access to the partner's API (wire format, "OAuth2Authentication"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface OAuth2Authentication extends AuthenticationConfiguration {

  @Override
  default Type type() {
    return Type.OAUTH2;
  }

  /** Where customers consent. */
  @JsonProperty("authorization_url")
  Optional<String> authorizationUrl();

  /** Where access tokens are renewed. */
  @JsonProperty("refresh_url")
  Optional<String> refreshUrl();

  /** Where access tokens are issued. */
  @JsonProperty("token_url")
  Optional<String> tokenUrl();

  /** How access is granted; {@link GrantType#UNKNOWN} where absent or not known to this version. */
  default GrantType grantType() {
    return WireEnum.of(GrantType.class, grantTypeName());
  }

  /** Wire name of {@link #grantType()}, as received. */
  @JsonProperty("grant_type")
  Optional<String> grantTypeName();

  /** How long an access token is valid where its issuer does not say, in seconds. */
  @JsonProperty("default_expires_in")
  OptionalInt defaultExpiresIn();

  /** The id that the partner issued to mParticle. */
  @JsonProperty("client_id")
  Optional<String> clientId();

  /**
   * How the access token is sent; {@link AccessTokenType#UNKNOWN} where absent or not known to this
   * version.
   */
  default AccessTokenType accessTokenType() {
    return WireEnum.of(AccessTokenType.class, accessTokenTypeName());
  }

  /** Wire name of {@link #accessTokenType()}, as received. */
  @JsonProperty("access_token_type")
  Optional<String> accessTokenTypeName();

  /** The header that carries the access token. */
  @JsonProperty("custom_header_name")
  Optional<String> customHeaderName();

  /** The name of the parameter for the client id. */
  @JsonProperty("param_client_id_name")
  Optional<String> paramClientIdName();

  /** The name of the parameter for the client secret. */
  @JsonProperty("param_secret_name")
  Optional<String> paramSecretName();

  /** What the access token is to allow; empty where it does not say. */
  @JsonProperty("scopes")
  List<@SkipNulls ScopeDetail> scopes();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OAuth2Authentication}. */
  class Builder extends ImmutableOAuth2Authentication.Builder {

    /** Sets {@link OAuth2Authentication#grantType()}. */
    public Builder grantType(GrantType grantType) {
      return grantTypeName(grantType.wireName());
    }

    /** Sets {@link OAuth2Authentication#accessTokenType()}. */
    public Builder accessTokenType(AccessTokenType accessTokenType) {
      return accessTokenTypeName(accessTokenType.wireName());
    }
  }

  /** Ways to send an access token. */
  enum AccessTokenType implements WireEnum {
    /** In the authorization header. */
    BEARER,
    /** In a header of the partner's choice. */
    CUSTOM_HEADER,
    /** Absent, or not known to this version; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }

  /** Ways to grant access. */
  enum GrantType implements WireEnum {
    /** By an authorization code. */
    AUTHORIZATION_CODE,
    /** Absent, or not known to this version; never sent under this name. */
    UNKNOWN;

    @Override
    public String toString() {
      return wireName();
    }
  }
}
