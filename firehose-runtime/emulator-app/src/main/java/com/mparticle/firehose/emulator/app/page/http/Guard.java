package com.mparticle.firehose.emulator.app.page.http;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps out other pages in the user's browser, which can reach a server on this machine, too.
 *
 * <ul>
 *   <li>A name that somebody lets point to this machine (DNS rebinding) is not among the names of
 *       the server, which the browser sends as {@code Host}.
 *   <li>A form of another page has neither the token that is in all forms of this page, nor its
 *       {@code Origin}.
 * </ul>
 */
final class Guard {

  /** The field of the token in forms. */
  static final String TOKEN = "token";

  private static final int TOKEN_BYTES = 32;

  /**
   * No script runs, nothing is loaded from elsewhere, and no other page may show this one. Without
   * a referrer, browsers would send no {@code Origin} either.
   */
  static final Map<String, String> HEADERS = Map.of(
      "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options", "nosniff",
      "X-Frame-Options", "DENY",
      "Referrer-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Cache-Control", "no-store");

  private final Set<String> hosts;
  private final String token;

  /**
   * A guard.
   *
   * @param hosts the names of the server, each with its port
   */
  Guard(Set<String> hosts) {
    this.hosts = Set.copyOf(hosts);
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** What forms carry, a secret of this run. */
  String token() {
    return token;
  }

  /** Why a request is not answered; absent where it is. */
  Optional<String> refusal(Headers headers) {
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0))) {
      return Optional.of("This server does not go by that name");
    }
    return Optional.empty();
  }

  /** Why a form is not handled; absent where it is. */
  Optional<String> refusal(Headers headers, Parameters form) {
    String origin = Objects.requireNonNullElse(headers.getFirst("Origin"), "");
    String site = Objects.requireNonNullElse(headers.getFirst("Sec-Fetch-Site"), "same-origin");
    boolean isOwn =
        (origin.isEmpty() || hosts.stream().anyMatch(host -> origin.equals("http://" + host)))
            && site.equals("same-origin");
    boolean hasToken = MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), form.get(TOKEN).getBytes(StandardCharsets.UTF_8));
    return isOwn && hasToken
        ? Optional.empty()
        : Optional.of(
            "This form was not sent by the page, or by one of an earlier start: reload it");
  }
}
