package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class AuthenticationTest {

  @Test
  void sectionHasOneAuthentication() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                authentication = {
                  @OAuth2(authorizationUrl = "https://a.example", tokenUrl = "https://a.example", clientId = "a"),
                  ___
                })
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with(
            "@OAuth2(authorizationUrl = \"https://b.example\", tokenUrl = \"https://b.example\", clientId = \"b\")")
        .isError(
            "[one-authentication] @EventProcessing names 2 @OAuth2, but mParticle takes one: remove all but one")
        .isFixedBy("");
  }

  @Test
  void sectionsHaveAnAuthenticationEach() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                authentication = @OAuth2(
                    authorizationUrl = "https://a.example",
                    tokenUrl = "https://a.example",
                    clientId = "a"))
            @AudienceProcessing(
                authentication = @OAuth2(
                    authorizationUrl = "https://b.example",
                    tokenUrl = "https://b.example",
                    clientId = ___))
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
            }
            """)
        .with("\" \"")
        .isError(
            "[oauth2-required] clientId is blank, without which mParticle gets no access token: write what the partner's"
                + " API documents")
        .isFixedBy("\"b\"");
  }

  @Test
  void accessNeedsUrlsAndAClient() {
    required("authorizationUrl", "\"https://acme.example\"");
    required("tokenUrl", "\"https://acme.example\"");
    required("clientId", "\"acme\"");
  }

  private static void required(String member, String value) {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(
                authentication = @OAuth2(
                    authorizationUrl = "https://acme.example/authorize",
                    tokenUrl = "https://acme.example/token",
                    clientId = "acme"))
            class Acme {
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
            }
            """.replaceAll(member + " = \"[^\"]*\"", member + " = ___"))
        .with("\" \"")
        .isError(
            "[oauth2-required] %s is blank, without which mParticle gets no access token: write what the partner's API documents"
                .formatted(member))
        .isFixedBy(value);
  }

  @Test
  void urlsAreAbsolute() {
    Mistake url = oauth2("refreshUrl");
    url.isFixedBy("\"\"")
        .isFixedBy("\"http://acme.example:8080/refresh?a=b\"")
        .isFixedBy("\"HTTPS://acme.example\"")
        .isFixedBy("\"https://my_host.example/\"")
        .isFixedBy("\"https://my_host.example:443\"")
        .isFixedBy("\"https://[2001:db8::1]:8080/token\"");
    noUrl(url, "https://:8080/refresh");
    noUrl(url, "https://user@/refresh");
    noUrl(url, "/refresh");
    noUrl(url, "acme.example/refresh");
    noUrl(url, "ftp://acme.example");
    noUrl(url, "https:///refresh");
    noUrl(url, "https://acme.example/a b");
  }

  private static void noUrl(Mistake url, String text) {
    url.with("\"" + text + "\"")
        .isError(
            "[oauth2-url] refreshUrl \"%s\" is no absolute http or https URL: write one such as https://acme.example/oauth2"
                .formatted(text));
  }

  @Test
  void requiredUrlsAreUrls() {
    for (String member : new String[] {"authorizationUrl", "tokenUrl"}) {
      Mistake.in("""
              @FirehoseModule(name = "Acme", version = "1.0")
              @AudienceProcessing(
                  authentication = @OAuth2(
                      authorizationUrl = "https://acme.example/authorize",
                      tokenUrl = "https://acme.example/token",
                      clientId = "acme"))
              class Acme {
                @HandlesAudienceMembershipChange void changed(UserProfile user) {}
              }
              """.replaceAll(member + " = \"[^\"]*\"", member + " = ___"))
          .with("\"acme\"")
          .isError(
              "[oauth2-url] %s \"acme\" is no absolute http or https URL: write one such as https://acme.example/oauth2"
                  .formatted(member));
    }
  }

  @Test
  void customHeaderHasAName() {
    oauth2("accessTokenType")
        .with("OAuth2Authentication.AccessTokenType.CUSTOM_HEADER")
        .isError(
            "[oauth2-header] accessTokenType is CUSTOM_HEADER, but no header is named: write one, such as"
                + " customHeaderName = \"X-Access-Token\"")
        .isFixedBy(
            "OAuth2Authentication.AccessTokenType.CUSTOM_HEADER, customHeaderName = \"X-Acme\"")
        .isFixedBy("OAuth2Authentication.AccessTokenType.BEARER");
  }

  @Test
  void namedHeaderIsUsed() {
    oauth2("customHeaderName")
        .with("\"X-Acme\"")
        .isError(
            "[oauth2-header] customHeaderName is written, but BEARER does not use it: write accessTokenType ="
                + " OAuth2Authentication.AccessTokenType.CUSTOM_HEADER, or remove customHeaderName")
        .isFixedBy(
            "\"X-Acme\", accessTokenType = OAuth2Authentication.AccessTokenType.CUSTOM_HEADER")
        .isFixedBy("\"\"");
  }

  @Test
  void expiryIsPositive() {
    oauth2("defaultExpiresIn")
        .with("0")
        .isError(
            "[oauth2-expiry] defaultExpiresIn is 0: write a positive number of seconds, or remove it")
        .isFixedBy("1");
  }

  @Test
  void scopesHaveANameAndADescription() {
    Mistake name = oauth2("scopes = @OAuth2.Scope(description = \"Read mails\", name");
    name.with("\" \"")
        .isError(
            "[oauth2-scope] name of a scope is blank: write the name that the partner's API knows it by")
        .isFixedBy("\"read\"");
    Mistake description = oauth2("scopes = @OAuth2.Scope(name = \"read\", description");
    description
        .with("\"\"")
        .isError(
            "[oauth2-scope] description of a scope is blank: write what the customer is asked to allow")
        .isFixedBy("\"Read mails\"");
  }

  @Test
  void scopesDiffer() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(
                authentication = @OAuth2(
                    authorizationUrl = "https://acme.example/authorize",
                    tokenUrl = "https://acme.example/token",
                    clientId = "acme",
                    scopes = {
                      @OAuth2.Scope(name = "read", description = "Read mails"),
                      @OAuth2.Scope(
                          name = ___,
                          description = "Write mails")
                    }))
            class Acme {
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
            }
            """)
        .with("\"read\"")
        .isError("[oauth2-scope] scope \"read\" is named twice: remove one of them")
        .isFixedBy("\"write\"");
  }

  /** A gap for a member's value; an annotation that is begun before the gap is closed behind it. */
  private static Mistake oauth2(String member) {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @AudienceProcessing(
            authentication = @OAuth2(
                authorizationUrl = "https://acme.example/authorize",
                tokenUrl = "https://acme.example/token",
                clientId = "acme",
                %s = ___
                %s))
        class Acme {
          @HandlesAudienceMembershipChange void changed(UserProfile user) {}
        }
        """.formatted(member, member.contains("(") ? ")" : ""));
  }
}
