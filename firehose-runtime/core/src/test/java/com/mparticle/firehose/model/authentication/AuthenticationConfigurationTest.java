package com.mparticle.firehose.model.authentication;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.json.ValueJson;
import org.junit.jupiter.api.Test;

class AuthenticationConfigurationTest {

  private AuthenticationConfiguration read(String json) throws Exception {
    return ValueJson.read(json, AuthenticationConfiguration.class);
  }

  @Test
  void authenticationOfUnknownTypeKeepsItsJson() throws Exception {
    String json = "{\"realm\":\"acme\",\"type\":\"kerberos\",\"ttl\":1.50}";

    AuthenticationConfiguration authentication = read(json);

    assertThat(authentication)
        .isEqualTo(UnknownAuthenticationConfiguration.builder()
            .typeName("kerberos")
            .json(json)
            .build());
    assertThat(authentication.type()).isEqualTo(AuthenticationConfiguration.Type.UNKNOWN);
    assertThat(ValueJson.write(authentication)).isEqualTo(json);
  }

  @Test
  void constantsThatAreNotKnownKeepTheirNames() throws Exception {
    String json =
        "{\"type\":\"oauth2\",\"grant_type\":\"device_code\"," + "\"access_token_type\":\"dpop\"}";

    OAuth2Authentication oauth2 = (OAuth2Authentication) read(json);

    assertThat(oauth2.grantType()).isEqualTo(OAuth2Authentication.GrantType.UNKNOWN);
    assertThat(oauth2.accessTokenType()).isEqualTo(OAuth2Authentication.AccessTokenType.UNKNOWN);
    assertThat(ValueJson.write(oauth2)).isEqualTo(json);
  }
}
