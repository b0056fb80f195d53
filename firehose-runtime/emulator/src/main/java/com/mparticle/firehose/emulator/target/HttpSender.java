package com.mparticle.firehose.emulator.target;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Sends HTTP requests; a connection that fails is an answer, too. */
final class HttpSender {

  /** mParticle's is not documented. */
  static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(10))
      .build();

  /**
   * Sends a request.
   *
   * @param answer turns a response into an answer
   */
  Answer send(HttpRequest request, Function<HttpResponse<String>, Answer> answer)
      throws InterruptedException {
    try {
      return answer.apply(
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return new Answer.Failure("The connection failed: " + e, true, Optional.of(e));
    }
  }
}
