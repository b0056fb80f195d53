package com.mparticle.firehose.emulator.target;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.Message;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetsTest {

  private static final Call BATCH =
      new Call(Message.Type.EVENT_PROCESSING_REQUEST, "{\"events\":[]}", "call-1");

  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final HttpServer server;
  private volatile int status = 200;
  private volatile String answer = "{}";
  private volatile boolean functionError;

  TargetsTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void startServer() {
    server.createContext("/", exchange -> {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      requests.add(exchange.getRequestURI().getPath() + " "
          + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
      if (functionError) {
        exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
      }
      byte[] response = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, response.length);
      exchange.getResponseBody().write(response);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  private URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Test
  void theTokenIsSentWithAllButRegistrationRequests() throws InterruptedException {
    Target target = Target.http(url("/firehose")).withToken("secret");

    target.call(BATCH);
    target.call(new Call(Message.Type.MODULE_REGISTRATION_REQUEST, "{}", "call-2"));

    assertThat(requests)
        .containsExactly("/firehose Token secret {\"events\":[]}", "/firehose null {}")
        .inOrder();
  }

  @Test
  void eachTypeOfRequestMayHaveAUrlOfItsOwn() throws InterruptedException {
    Target target =
        Target.http(url("/all")).withUrl(Message.Type.EVENT_PROCESSING_REQUEST, url("/events"));

    target.call(BATCH);
    target.call(new Call(Message.Type.DSR_PROCESSING_REQUEST, "{}", "call-2"));

    assertThat(requests)
        .containsExactly("/events null {\"events\":[]}", "/all null {}")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202})
  void successIsAnsweredWithOneOfTwoStatuses(int successful) throws InterruptedException {
    status = successful;
    answer = "{\"id\":1}";

    assertThat(Target.http(url("/")).call(BATCH)).isEqualTo(new Answer.Response("{\"id\":1}"));
  }

  @ParameterizedTest
  @CsvSource({
    "201, false",
    "301, false",
    "400, false",
    "401, false",
    "404, false",
    "413, false",
    "408, true",
    "429, true",
    "500, true",
    "502, true",
    "503, true",
    "504, true",
    "501, false"
  })
  void otherStatusesAreFailuresSomeOfThemForGood(int failed, boolean retryable)
      throws InterruptedException {
    status = failed;

    assertThat(Target.http(url("/")).call(BATCH))
        .isEqualTo(Answer.Failure.of("The endpoint answered " + failed, retryable));
  }

  @Test
  void aConnectionThatFailsIsTriedAgain() throws InterruptedException {
    server.stop(0);

    for (Target target : List.of(Target.http(url("/")), Target.lambda(url("/")))) {
      Answer.Failure failure = (Answer.Failure) target.call(BATCH);

      assertThat(failure.retryable()).isTrue();
      assertThat(failure.cause().orElseThrow()).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aConnectionCanBeResetOnceTheRequestIsSent() throws InterruptedException {
    Target target = Target.http(url("/firehose")).withToken("secret");

    target.callAndLoseAnswer(BATCH);
    target.call(BATCH);

    // The reset may arrive before the server has read the request.
    assertThat(requests.stream().distinct().toList())
        .containsExactly("/firehose Token secret {\"events\":[]}");
  }

  @Test
  void anInvokedFunctionAnswers() throws InterruptedException {
    answer = "{\"type\":\"event_processing_response\"}";

    assertThat(Target.lambda(url("/function")).call(BATCH)).isEqualTo(new Answer.Response(answer));
    assertThat(requests).containsExactly("/function null {\"events\":[]}");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anErrorOfAFunctionIsAFailureWithOrWithoutAwsHeader(boolean header)
      throws InterruptedException {
    functionError = header;
    answer = "{\"errorType\":\"java.io.IOException\",\"errorMessage\":\"Not now\"}";

    assertThat(Target.lambda(url("/")).call(BATCH))
        .isEqualTo(Answer.Failure.of("java.io.IOException: Not now", true));
  }

  @Test
  void aThrottledFunctionIsCalledAgain() throws InterruptedException {
    status = 429;

    assertThat(Target.lambda(url("/")).call(BATCH))
        .isEqualTo(Answer.Failure.of("The function was not called: 429", true));
  }

  @Test
  void aModuleInThisProcessFailsWithItsException() throws InterruptedException {
    RuntimeException thrown = new IllegalStateException("Not now");
    Target target = Target.of((in, out, invocation) -> {
      throw thrown;
    });

    Answer.Failure failure = (Answer.Failure) target.call(BATCH);

    assertThat(failure.text()).isEqualTo("java.lang.IllegalStateException: Not now");
    assertThat(failure.cause()).hasValue(thrown);
    assertThat(failure.retryable()).isTrue();
  }

  @Test
  void aFunctionFetchesItsMessageAndLeavesItsAnswer() throws Exception {
    try (LambdaRuntimeApi api = Target.lambdaRuntimeApi()) {
      CompletableFuture<Answer> response = CompletableFuture.supplyAsync(() -> call(api));
      HttpResponse<String> next = fetch(api, "next", "");
      String id = next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
      fetch(api, id + "/response", "{\"id\":2}");

      assertThat(next.body()).isEqualTo("{\"events\":[]}");
      assertThat(id).isEqualTo("call-1");
      assertThat(response.join()).isEqualTo(new Answer.Response("{\"id\":2}"));

      CompletableFuture<Answer> error = CompletableFuture.supplyAsync(() -> call(api));
      fetch(api, "next", "");
      fetch(api, id + "/error", "{\"errorType\":\"T\",\"errorMessage\":\"m\"}");

      assertThat(error.join()).isEqualTo(Answer.Failure.of("T: m", true));
    }
  }

  @Test
  void aFunctionMayBeReadyForASnapshot() throws Exception {
    try (LambdaRuntimeApi api = Target.lambdaRuntimeApi()) {
      send(HttpRequest.newBuilder(
              URI.create("http://" + api.address() + "/2018-06-01/runtime/restore/next"))
          .build());

      assertThat(api.snapshot().join()).isTrue();
    }
  }

  private static Answer call(Target target) {
    try {
      return target.call(BATCH);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> fetch(LambdaRuntimeApi api, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(
        URI.create("http://" + api.address() + "/2018-06-01/runtime/invocation/" + path));
    return send(
        body.isEmpty()
            ? request.build()
            : request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @EnumSource
  void aCallIsShownWithoutItsMessage(Message.Type type) {
    assertThat(new Call(type, "{\"secret\":1}", "call-1").toString()).isEqualTo(type + " call-1");
  }

  @Test
  void delaysDoubleUpToTheLongest() {
    RetryPolicy policy =
        new RetryPolicy(9, Duration.ofSeconds(1), Duration.ofSeconds(10)).withMaxAttempts(3);

    assertThat(List.of(1, 2, 3, 4, 5, 60).stream().map(policy::delayAfter).toList())
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10))
        .inOrder();
    assertThat(policy.maxAttempts()).isEqualTo(3);
    assertThrows(IllegalArgumentException.class, () -> policy.withMaxAttempts(0));
  }
}
