package com.mparticle.firehose.http;

import com.mparticle.firehose.MessageSerializer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What an endpoint accepts.
 *
 * @param tokens one of them has to come with each message but registration requests; empty where
 *     none is needed
 * @param maxBytes the largest body in bytes, as it is transferred and when it is decompressed; from
 *     1 to {@link MessageSerializer#DEFAULT_MAX_BYTES}
 * @param maxReadTime how long a body may take to arrive; positive
 */
public record HttpPolicy(List<String> tokens, int maxBytes, Duration maxReadTime) {

  /** Half a minute. */
  public static final Duration DEFAULT_MAX_READ_TIME = Duration.ofSeconds(30);

  /** Copies the tokens. */
  public HttpPolicy {
    tokens = List.copyOf(tokens);
    for (String token : tokens) {
      if (token.isBlank()) {
        throw new IllegalArgumentException("Expected a token, found a blank text");
      }
    }
    if (maxBytes < 1 || maxBytes > MessageSerializer.DEFAULT_MAX_BYTES) {
      throw new IllegalArgumentException(
          "Expected maxBytes from 1 to " + MessageSerializer.DEFAULT_MAX_BYTES
              + ", which the system property firehose.maxMessageBytes raises, found " + maxBytes);
    }
    Objects.requireNonNull(maxReadTime, "maxReadTime");
    if (maxReadTime.isNegative() || maxReadTime.isZero()) {
      throw new IllegalArgumentException("Expected a maxReadTime above zero, found " + maxReadTime);
    }
  }

  /** Shows no tokens. */
  @Override
  public String toString() {
    return "HttpPolicy[tokens=" + tokens.size() + ", maxBytes=" + maxBytes + ", maxReadTime="
        + maxReadTime + "]";
  }
}
