package com.mparticle.firehose.servlet;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.RetryLaterException;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FirehoseServletTest {

  private static final String TOKEN = "a-token-of-this-endpoint";
  private static final String BATCH =
      "{\"type\":\"event_processing_request\",\"id\":\"7bd1b2a1-3b0f-4a0f-9f4a-0a1b2c3d4e5f\"}";
  private static final String REGISTRATION =
      "{\"type\":\"module_registration_request\",\"id\":\"7bd1b2a1-3b0f-4a0f-9f4a-0a1b2c3d4e5f\"}";

  private final RecordingEndpoint endpoint = new RecordingEndpoint();

  @Test
  void answersWithTheResponse() throws Exception {
    try (TestServer server = TestServer.start(new FirehoseServlet(endpoint))) {
      HttpResponse<String> response = server.post(BATCH);

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isEqualTo(RecordingEndpoint.ANSWER);
      assertThat(response.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
          .isEqualTo("application/json;charset=utf-8");
      assertThat(endpoint.messages()).containsExactly(BATCH);
    }
  }

  @Test
  void theRequestUnwrapsAndItsIdIsKept() throws Exception {
    try (TestServer server = TestServer.start(new FirehoseServlet(endpoint))) {
      HttpResponse<String> response = server.send(server
          .request()
          .header("X-Request-Id", "trace-17")
          .POST(HttpRequest.BodyPublishers.ofString(BATCH)));

      Invocation invocation = endpoint.invocations().get(0);
      assertThat(invocation.id()).isEqualTo("trace-17");
      assertThat(invocation.unwrap(HttpServletRequest.class)).isPresent();
      assertThat(invocation.unwrap(String.class)).isEmpty();
      assertThat(response.headers().firstValue("X-Request-Id")).hasValue("trace-17");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", ""})
  void anIdThatDoesNotBelongInALogIsReplaced(String id) throws Exception {
    try (TestServer server = TestServer.start(new FirehoseServlet(endpoint))) {
      server.send(server
          .request()
          .header("X-Request-Id", id)
          .POST(HttpRequest.BodyPublishers.ofString(BATCH)));

      assertThat(endpoint.invocations().get(0).id()).matches("[0-9a-f-]{36}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"})
  void onlyPostsAreAccepted(String method) throws Exception {
    try (TestServer server = TestServer.start(new FirehoseServlet(endpoint))) {
      HttpResponse<String> response =
          server.send(server.request().method(method, HttpRequest.BodyPublishers.noBody()));

      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).hasValue("POST");
      assertThat(endpoint.messages()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | 200",
        "application/json; charset=UTF-8 | 200",
        "application/vnd.mparticle+json;charset=\"utf-8\" | 200",
        "application/x-www-form-urlencoded | 415",
        "text/plain | 415",
        "application/json; charset=utf-16 | 415"
      })
  void bodiesAreJson(String contentType, int status) throws Exception {
    try (TestServer server = TestServer.start(new FirehoseServlet(endpoint))) {
      HttpResponse<String> response = server.send(server
          .request()
          .header("Content-Type", contentType)
          .POST(HttpRequest.BodyPublishers.ofString(BATCH)));

      assertThat(response.statusCode()).isEqualTo(status);
    }
  }

  @Test
  void aProblemIsJsonThatHoldsNothingOfTheRequest() throws Exception {
    MessageEndpoint failing = (in, out, invocation) -> {
      throw new IOException("secret: " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
    };
    try (TestServer server = TestServer.start(new FirehoseServlet(failing))) {
      HttpResponse<String> response = server.post(BATCH);

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body())
          .isEqualTo("{\"status\":500,\"error\":\"processing_failed\",\"message\":\"The message"
              + " could not be processed; the log says why\"}");
    }
  }

  @Test
  void whatIsNoMessageIsABadRequest() throws Exception {
    MessageEndpoint reader = (in, out, invocation) -> {
      throw new MalformedMessageException("Expected a message");
    };
    try (TestServer server = TestServer.start(new FirehoseServlet(reader))) {
      assertThat(server.post("tea").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void anErrorInAHandlerIsNoErrorPageOfTheContainer() throws Exception {
    MessageEndpoint failing = (in, out, invocation) -> {
      throw new StackOverflowError();
    };
    try (TestServer server = TestServer.start(new FirehoseServlet(failing))) {
      assertThat(server.post(BATCH).body()).startsWith("{\"status\":500");
    }
  }

  @Test
  void aMessageThatIsToComeLaterSaysWhen() throws Exception {
    MessageProcessor busy = new MessageProcessor() {
      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) {
        throw new RetryLaterException("busy", Duration.ofMillis(61_500));
      }

      @Override
      protected ModuleRegistrationResponse processRegistrationRequest(
          ModuleRegistrationRequest request) {
        return ModuleRegistrationResponse.builder().name("Busy").version("1").build();
      }
    };
    try (TestServer server = TestServer.start(new FirehoseServlet(busy))) {
      HttpResponse<String> response = server.post(
          "{\"type\":\"event_processing_request\",\"events\":[{\"type\":\"custom_event\"}]}");

      assertThat(response.statusCode()).isEqualTo(429);
      assertThat(response.headers().firstValue("Retry-After")).hasValue("62");
      assertThat(response.body()).startsWith("{\"status\":429,\"error\":\"try_later\"");
    }
  }

  @Test
  void withATokenOnlyItsOwnersMessagesArrive() throws Exception {
    try (TestServer server = TestServer.start(guarded())) {
      assertThat(server.post(BATCH).statusCode()).isEqualTo(401);
      for (String wrong : new String[] {
        "Token",
        "Token ",
        "Token wrong",
        "Token " + TOKEN + "x",
        "Token " + TOKEN.substring(1),
        "Bearer " + TOKEN,
        TOKEN
      }) {
        HttpResponse<String> response = postWith(server, wrong, BATCH);
        assertWithMessage(wrong).that(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Token");
      }
      assertThat(endpoint.messages()).isEmpty();

      assertThat(postWith(server, "Token " + TOKEN, BATCH).statusCode()).isEqualTo(200);
      assertThat(postWith(server, "token " + TOKEN, BATCH).statusCode()).isEqualTo(200);
      assertThat(postWith(server, "Token the-next", BATCH).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aRegistrationNeedsNoToken() throws Exception {
    try (TestServer server = TestServer.start(guarded())) {
      assertThat(server.post(REGISTRATION).statusCode()).isEqualTo(200);
      assertThat(postWith(server, "Token wrong", REGISTRATION).statusCode()).isEqualTo(200);

      assertThat(endpoint.messages()).containsExactly(REGISTRATION, REGISTRATION);
    }
  }

  /** Nor what two readers might understand differently. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"module_registration_request\",\"type\":\"event_processing_request\"}",
        "{\"type\":\"event_processing_request\",\"type\":\"module_registration_request\"}",
        "{\"type\":\"event_processing_request\",\"events\":[{\"type\":\"module_registration_request\"}]}",
        "{\"type\":\"module_registration_request\",\"events\":[{\"type\":\"custom_event\"}]}",
        "{\"type\":\"module_registration_request\"} {\"type\":\"event_processing_request\"}",
        "\"module_registration_request\"",
        "",
      })
  void nothingButARegistrationPassesWithoutAToken(String body) throws Exception {
    try (TestServer server = TestServer.start(guarded())) {
      server.post(body);

      for (String message : endpoint.messages()) {
        assertThat(message).isEqualTo("{\"type\":\"module_registration_request\"}");
      }
    }
  }

  @Test
  void aRegistrationWithoutTokenIsSmall() throws Exception {
    try (TestServer server = TestServer.start(guarded())) {
      assertThat(server.post(REGISTRATION + " ".repeat(5000)).statusCode()).isEqualTo(401);
      assertThat(postWith(server, "Token " + TOKEN, REGISTRATION + " ".repeat(5000))
              .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void bodiesMayBeCompressed() throws Exception {
    try (TestServer server = TestServer.start(new FirehoseServlet(endpoint))) {
      HttpResponse<String> response = postEncoded(server, "gzip", gzip(BATCH.getBytes(UTF_8)));

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(endpoint.messages()).containsExactly(BATCH);
    }
  }

  @Test
  void bodiesAreCompressedAsTheySay() throws Exception {
    try (TestServer server = TestServer.start(new FirehoseServlet(endpoint))) {
      byte[] whole = gzip(BATCH.getBytes(UTF_8));
      byte[] cut = Arrays.copyOf(whole, whole.length - 9);

      assertThat(postEncoded(server, "br", whole).statusCode()).isEqualTo(415);
      assertThat(postEncoded(server, "gzip, gzip", whole).statusCode()).isEqualTo(415);
      assertThat(postEncoded(server, "gzip", BATCH.getBytes(UTF_8)).statusCode())
          .isEqualTo(400);
      assertThat(postEncoded(server, "gzip", cut).statusCode()).isEqualTo(400);
      assertThat(endpoint.messages()).isEmpty();
    }
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private FirehoseServlet guarded() {
    return FirehoseServlet.builder(endpoint).token(TOKEN).token("the-next").build();
  }

  private static HttpResponse<String> postWith(TestServer server, String authorization, String body)
      throws Exception {
    return server.send(server
        .request()
        .header("Authorization", authorization)
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> postEncoded(TestServer server, String encoding, byte[] body)
      throws Exception {
    return server.send(server
        .request()
        .header("Content-Encoding", encoding)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    }
    return compressed.toByteArray();
  }
}
