package com.mparticle.firehose.registration;

import static com.mparticle.firehose.registration.Verdict.breaking;
import static com.mparticle.firehose.registration.Verdict.cosmetic;
import static com.mparticle.firehose.registration.Verdict.none;
import static com.mparticle.firehose.registration.Verdict.reregistration;

import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import com.mparticle.firehose.model.authentication.ScopeDetail;
import com.mparticle.firehose.model.authentication.UnknownAuthenticationConfiguration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How mParticle gets access to the partner's API. */
final class AuthenticationProperties {

  private static final Verdict GRANT = breaking("customers have granted access in the old way");
  private static final Verdict TAKES_EFFECT =
      reregistration("mParticle goes by what is registered");

  private AuthenticationProperties() {}

  static List<Property> rows() {
    return List.of(
        Property.of(
            AuthenticationConfiguration.class,
            "type",
            AuthenticationConfiguration::typeName,
            GRANT,
            none(),
            none()),
        oauth2("authorization_url", OAuth2Authentication::authorizationUrl, TAKES_EFFECT),
        oauth2("refresh_url", OAuth2Authentication::refreshUrl, TAKES_EFFECT),
        oauth2("token_url", OAuth2Authentication::tokenUrl, TAKES_EFFECT),
        oauth2("grant_type", OAuth2Authentication::grantTypeName, GRANT),
        oauth2("default_expires_in", OAuth2Authentication::defaultExpiresIn, TAKES_EFFECT),
        oauth2(
            "client_id",
            OAuth2Authentication::clientId,
            breaking("customers have granted access to the old client")),
        oauth2("access_token_type", OAuth2Authentication::accessTokenTypeName, TAKES_EFFECT),
        oauth2("custom_header_name", OAuth2Authentication::customHeaderName, TAKES_EFFECT),
        oauth2("param_client_id_name", OAuth2Authentication::paramClientIdName, TAKES_EFFECT),
        oauth2("param_secret_name", OAuth2Authentication::paramSecretName, TAKES_EFFECT),
        Property.of(
            OAuth2Authentication.class,
            "scopes",
            OAuth2Authentication::scopes,
            none(),
            breaking("access that customers have granted does not include it"),
            TAKES_EFFECT),
        Property.of(
            ScopeDetail.class,
            "name",
            ScopeDetail::name,
            // Scopes are told apart by their names: one of another name is another one.
            none()),
        Property.of(
            ScopeDetail.class,
            "description",
            ScopeDetail::description,
            cosmetic("customers read it when they grant access")),
        Property.of(
            UnknownAuthenticationConfiguration.class,
            "json",
            UnknownAuthenticationConfiguration::json,
            GRANT,
            none(),
            none()));
  }

  private static Property oauth2(
      String name, Function<OAuth2Authentication, @Nullable Object> accessor, Verdict any) {
    return Property.of(OAuth2Authentication.class, name, accessor, any);
  }
}
