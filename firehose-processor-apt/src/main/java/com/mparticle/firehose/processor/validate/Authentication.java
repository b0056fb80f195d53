package com.mparticle.firehose.processor.validate;

import com.google.common.base.Ascii;
import com.google.common.collect.Streams;
import com.mparticle.firehose.model.authentication.OAuth2Authentication.AccessTokenType;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.OAuth2Declaration;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks how mParticle gets access to the partner's API. */
final class Authentication implements Check {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** A host, which {@link URI#getHost} does not know if it has an underscore, and a port. */
  private static final Pattern AUTHORITY =
      Pattern.compile("([\\p{Alnum}_.-]+|\\[[\\p{XDigit}:.]+])(:\\d+)?");

  private static final Rule ONE_AUTHENTICATION =
      Rule.error("one-authentication", "A section names at most one @OAuth2");
  private static final Rule OAUTH2_REQUIRED = Rule.error(
      "oauth2-required", "@OAuth2 names an authorization URL, a token URL and a client id");
  private static final Rule OAUTH2_URL =
      Rule.error("oauth2-url", "The URLs of @OAuth2 are absolute http or https URLs");
  private static final Rule OAUTH2_HEADER = Rule.error(
      "oauth2-header",
      "@OAuth2 names a custom header if, and only if, it carries the access token");
  private static final Rule OAUTH2_EXPIRY = Rule.error(
      "oauth2-expiry", "The default expiry of access tokens is a positive number of seconds");
  private static final Rule OAUTH2_SCOPE = Rule.error(
      "oauth2-scope", "Each scope has a name that no other scope has, and a description");

  @Override
  public List<Rule> rules() {
    return List.of(
        ONE_AUTHENTICATION,
        OAUTH2_REQUIRED,
        OAUTH2_URL,
        OAUTH2_HEADER,
        OAUTH2_EXPIRY,
        OAUTH2_SCOPE);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Stream.concat(
        module.sections().flatMap(Authentication::tooMany),
        module
            .sections()
            .flatMap(section -> section.authentication().stream())
            .flatMap(oauth2 -> Streams.concat(
                required(oauth2), urls(oauth2), header(oauth2), expiry(oauth2), scopes(oauth2))));
  }

  private static Stream<Finding> tooMany(Section section) {
    return AtMostOne.check(
        ONE_AUTHENTICATION,
        Phrases.annotation(section.kind()),
        "@OAuth2",
        section.authentication().stream().map(OAuth2Declaration::position).toList());
  }

  private static Stream<Finding> required(OAuth2Declaration oauth2) {
    return Streams.concat(
        required("authorizationUrl", oauth2.authorizationUrl()),
        required("tokenUrl", oauth2.tokenUrl()),
        required("clientId", oauth2.clientId()));
  }

  private static Stream<Finding> required(String member, Located<String> text) {
    return Stream.of(text)
        .filter(blank -> blank.value().isBlank())
        .map(blank -> new Finding(
            OAUTH2_REQUIRED,
            blank.position(),
            "%s is blank, without which mParticle gets no access token: write what the partner's API documents"
                .formatted(member)));
  }

  /** Skips blank URLs: the rule above reports them where they are required. */
  private static Stream<Finding> urls(OAuth2Declaration oauth2) {
    return Streams.concat(
        url("authorizationUrl", oauth2.authorizationUrl()),
        url("tokenUrl", oauth2.tokenUrl()),
        url("refreshUrl", oauth2.refreshUrl()));
  }

  private static Stream<Finding> url(String member, Located<String> url) {
    return Stream.of(url)
        .filter(written -> !written.value().isBlank() && !isUrl(written.value()))
        .map(written -> new Finding(
            OAUTH2_URL,
            written.position(),
            "%s \"%s\" is no absolute http or https URL: write one such as https://acme.example/oauth2"
                .formatted(member, written.value())));
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      return uri.getScheme() != null
          && SCHEMES.contains(Ascii.toLowerCase(uri.getScheme()))
          && uri.getRawAuthority() != null
          && AUTHORITY.matcher(uri.getRawAuthority()).matches();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Stream<Finding> header(OAuth2Declaration oauth2) {
    boolean custom = oauth2.accessTokenType().value() == AccessTokenType.CUSTOM_HEADER;
    boolean named = !oauth2.customHeaderName().value().isBlank();
    if (custom && !named) {
      return Stream.of(
          new Finding(
              OAUTH2_HEADER,
              oauth2.accessTokenType().position(),
              "accessTokenType is CUSTOM_HEADER, but no header is named: write one, such as customHeaderName = \"X-Access-Token\""));
    }
    if (named && !custom) {
      return Stream.of(new Finding(
          OAUTH2_HEADER,
          oauth2.customHeaderName().position(),
          "customHeaderName is written, but %s does not use it: write accessTokenType = OAuth2Authentication.AccessTokenType.CUSTOM_HEADER, or remove customHeaderName"
              .formatted(oauth2.accessTokenType().value().name())));
    }
    return Stream.empty();
  }

  private static Stream<Finding> expiry(OAuth2Declaration oauth2) {
    return oauth2.defaultExpiresIn().stream()
        .filter(seconds -> seconds.value() <= 0)
        .map(seconds -> new Finding(
            OAUTH2_EXPIRY,
            seconds.position(),
            "defaultExpiresIn is %s: write a positive number of seconds, or remove it"
                .formatted(seconds.value())));
  }

  private static Stream<Finding> scopes(OAuth2Declaration oauth2) {
    return Stream.concat(
        oauth2.scopes().stream()
            .flatMap(scope -> Stream.concat(
                blankScope("name", scope.name(), "the name that the partner's API knows it by"),
                blankScope(
                    "description", scope.description(), "what the customer is asked to allow"))),
        Duplicates.of(
            oauth2.scopes().stream()
                .map(OAuth2Declaration.Scope::name)
                .filter(name -> !name.value().isBlank()),
            Located::value,
            (first, second) -> new Finding(
                OAUTH2_SCOPE,
                second.position(),
                "scope \"%s\" is named twice: remove one of them".formatted(second.value()))));
  }

  private static Stream<Finding> blankScope(String member, Located<String> text, String expected) {
    return Stream.of(text)
        .filter(blank -> blank.value().isBlank())
        .map(blank -> new Finding(
            OAUTH2_SCOPE,
            blank.position(),
            "%s of a scope is blank: write %s".formatted(member, expected)));
  }
}
