package com.mparticle.firehose.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens by which mParticle proves who it is (wire format, "Delivery, retries and limits"). */
final class Tokens {

  private static final String SCHEME = "Token ";

  private final byte[][] tokens;

  Tokens(List<String> tokens) {
    this.tokens = new byte[tokens.size()][];
    for (int i = 0; i < this.tokens.length; i++) {
      this.tokens[i] = tokens.get(i).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Whether requests need a token. */
  boolean areRequired() {
    return tokens.length > 0;
  }

  /**
   * Whether a request carries one of the tokens. The time that this takes depends on what the
   * request carries, and not on how much of a token is right.
   *
   * @param authorization the header of that name; null if there is none
   */
  boolean accept(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    byte[] given = authorization.substring(SCHEME.length()).trim().getBytes(StandardCharsets.UTF_8);
    boolean isAccepted = false;
    for (byte[] token : tokens) {
      // All of them are compared, and each to its end.
      isAccepted |= MessageDigest.isEqual(given, token);
    }
    return isAccepted;
  }
}
