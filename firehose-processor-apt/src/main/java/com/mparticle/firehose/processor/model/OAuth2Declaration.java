package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import java.util.List;
import java.util.Optional;

/**
 * OAuth 2.0 access to the partner's API. Text that is not written is empty.
 *
 * @param defaultExpiresIn in seconds; absent if it is not written
 * @param position the annotation
 */
public record OAuth2Declaration(
    Located<String> authorizationUrl,
    Located<String> tokenUrl,
    Located<String> refreshUrl,
    Located<String> clientId,
    Located<OAuth2Authentication.GrantType> grantType,
    Optional<Located<Integer>> defaultExpiresIn,
    Located<OAuth2Authentication.AccessTokenType> accessTokenType,
    Located<String> customHeaderName,
    Located<String> paramClientIdName,
    Located<String> paramSecretName,
    List<Scope> scopes,
    Position position) {

  /** Something that an access token is to allow. */
  public record Scope(Located<String> name, Located<String> description, Position position) {}
}
