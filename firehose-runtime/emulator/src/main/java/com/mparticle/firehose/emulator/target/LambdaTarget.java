package com.mparticle.firehose.emulator.target;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.json.Trees;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * A Lambda function behind a URL that invokes it.
 *
 * <p>Documented by mParticle: the function is called synchronously, and the message itself is the
 * payload. By AWS: an error of the function is marked by a header, and its answer then holds
 * {@code errorType} and {@code errorMessage}; AWS's runtime interface emulator has no such header.
 */
final class LambdaTarget implements Target {

  private final HttpSender http = new HttpSender();
  private final URI invokeUrl;

  LambdaTarget(URI invokeUrl) {
    this.invokeUrl = invokeUrl;
  }

  @Override
  public Answer call(Call call) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(invokeUrl)
        .timeout(HttpSender.TIMEOUT)
        .header("Content-Type", "application/json")
        .header("X-Amz-Invocation-Type", "RequestResponse")
        .POST(HttpRequest.BodyPublishers.ofString(call.json()))
        .build();
    return http.send(request, LambdaTarget::answer);
  }

  private static Answer answer(HttpResponse<String> response) {
    if (response.statusCode() != HttpURLConnection.HTTP_OK) {
      return Answer.Failure.of("The function was not called: " + response.statusCode(), true);
    }
    return response.headers().firstValue("X-Amz-Function-Error").isPresent()
            || isError(response.body())
        ? error(response.body())
        : new Answer.Response(response.body());
  }

  private static boolean isError(String json) {
    try {
      ObjectNode answer = Trees.object(json);
      return answer.has("errorMessage") && !answer.has("type");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What Lambda says of an error of a function. */
  static Answer error(String json) {
    try {
      ObjectNode error = Trees.object(json);
      return Answer.Failure.of(
          error.path("errorType").asText() + ": " + error.path("errorMessage").asText(), true);
    } catch (IllegalArgumentException e) {
      return Answer.Failure.of("The function failed", true);
    }
  }

  @Override
  public RetryPolicy retries() {
    return RetryPolicy.LAMBDA;
  }

  @Override
  public void close() {}
}
