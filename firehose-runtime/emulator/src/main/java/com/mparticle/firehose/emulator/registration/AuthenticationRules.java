package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import com.mparticle.firehose.model.authentication.OAuth2Authentication.AccessTokenType;
import com.mparticle.firehose.model.authentication.ScopeDetail;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** OAuth 2.0 is configured completely. */
final class AuthenticationRules {

  private final Findings findings;

  AuthenticationRules(Findings findings) {
    this.findings = findings;
  }

  void check(AuthenticationConfiguration configuration, String path) {
    if (!(configuration instanceof OAuth2Authentication oauth2)) {
      return;
    }
    checkRequired(oauth2.authorizationUrl(), path + ".authorization_url");
    checkRequired(oauth2.tokenUrl(), path + ".token_url");
    checkRequired(oauth2.clientId(), path + ".client_id");
    checkUrl(oauth2.authorizationUrl(), path + ".authorization_url");
    checkUrl(oauth2.tokenUrl(), path + ".token_url");
    checkUrl(oauth2.refreshUrl(), path + ".refresh_url");
    boolean inCustomHeader = oauth2.accessTokenType() == AccessTokenType.CUSTOM_HEADER;
    if (inCustomHeader && oauth2.customHeaderName().isEmpty()) {
      findings.error(
          "oauth2-header", path, "access_token_type custom_header needs custom_header_name");
    } else if (!inCustomHeader && oauth2.customHeaderName().isPresent()) {
      findings.error(
          "oauth2-header", path, "custom_header_name needs access_token_type custom_header");
    }
    if (oauth2.defaultExpiresIn().orElse(1) <= 0) {
      findings.error(
          "oauth2-expiry", path + ".default_expires_in", "is not a positive number of seconds");
    }
    checkScopes(oauth2, path + ".scopes");
  }

  private void checkRequired(Optional<String> value, String path) {
    if (value.orElse("").isBlank()) {
      findings.error("oauth2-required", path, "OAuth 2.0 needs this property");
    }
  }

  private void checkUrl(Optional<String> url, String path) {
    if (!url.orElse("").isBlank() && !isHttpUrl(url.get())) {
      findings.error("oauth2-url", path, "is not an absolute http or https URL");
    }
  }

  private static boolean isHttpUrl(String text) {
    try {
      URI url = URI.create(text);
      return Set.of("http", "https").contains(String.valueOf(url.getScheme()))
          && url.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void checkScopes(OAuth2Authentication oauth2, String path) {
    Set<String> names = new HashSet<>();
    for (ScopeDetail scope : oauth2.scopes()) {
      String name = scope.name().orElse("");
      if (name.isBlank() || scope.description().orElse("").isBlank() || !names.add(name)) {
        findings.error("oauth2-scope", path, "each scope has a name of its own and a description");
      }
    }
  }
}
