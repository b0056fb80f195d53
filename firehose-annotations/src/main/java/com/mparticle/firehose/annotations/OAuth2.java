package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** OAuth 2.0 access to the partner's API, for use in the {@code authentication} of a section. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface OAuth2 {
  /** Where customers consent: an absolute http or https URL. */
  String authorizationUrl();

  /** Where access tokens are issued: an absolute http or https URL. */
  String tokenUrl();

  /** Where access tokens are renewed: an absolute http or https URL. Empty: none. */
  String refreshUrl() default "";

  /** The id that the partner issued to mParticle; not blank. */
  String clientId();

  /** How access is granted. */
  OAuth2Authentication.GrantType grantType() default
      OAuth2Authentication.GrantType.AUTHORIZATION_CODE;

  /** How long an access token is valid if its issuer does not say, in seconds, at least 1. */
  int defaultExpiresIn() default 0;

  /** How the access token is sent. */
  OAuth2Authentication.AccessTokenType accessTokenType() default
      OAuth2Authentication.AccessTokenType.BEARER;

  /** The header that carries the access token, with {@code CUSTOM_HEADER} and only with it. */
  String customHeaderName() default "";

  /** The name of the parameter for the client id. Empty: none. */
  String paramClientIdName() default "";

  /** The name of the parameter for the client secret. Empty: none. */
  String paramSecretName() default "";

  /** What the access token allows. */
  Scope[] scopes() default {};

  /** Something that an access token allows. */
  @Documented
  @Target({})
  @Retention(RetentionPolicy.CLASS)
  @interface Scope {

    /** Name of the scope at the partner's API; not blank. */
    String name();

    /** What it allows, in words for the customer; not blank. */
    String description();
  }
}
