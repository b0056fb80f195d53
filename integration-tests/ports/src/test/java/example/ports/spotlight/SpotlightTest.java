package example.ports.spotlight;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.ProcessingFailedException;
import example.acme.api.AcmeApiServer;
import example.ports.CallLog;
import example.ports.PartnerApi;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spotlight in front of its API. */
@SuppressWarnings("NullAway.Init")
final class SpotlightTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String HEAD = """
      "type": "event_processing_request", "id": "5f0c7e0a-3a06-4a4e-9a1e-000000000001",
      "account": {"account_settings": {"accessToken": "key"}}""";
  private static final String EVENT = "{\"type\": \"custom_event\", \"name\": \"Brew\"}";

  private AcmeApiServer api;
  private SpotlightDispatcher spotlight;

  @BeforeEach
  void start() throws IOException {
    api = AcmeApiServer.start();
    spotlight = new SpotlightDispatcher(new Spotlight(new PartnerApi(URI.create(api.url()))));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private void send(String rest) throws IOException {
    spotlight.handle(
        new ByteArrayInputStream(("{" + HEAD + ", " + rest + "}").getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        Invocation.of("http-1"));
  }

  @Test
  void userAndEventsAreMapped() throws IOException {
    send("""
        "user_identities": [{"type": "email", "encoding": "sha256", "value": "5f"}],
        "user_attributes": {"$City": " Berlin ", "$Age": "7"},
        "runtime_environment": {"type": "ios", "client_ip_address": "192.0.2.1",
          "application_package": "com.tea", "locale_language": "de",
          "att_authorization_status": "not_determined"},
        "consent_state": {"ccpa_consent_state": {"data_sale_opt_out": {"consented": true}}},
        "events": [
          {"type": "custom_event", "name": "Brew", "timestamp_ms": 5000, "attributes": {"t": "g"}},
          {"type": "screen_view", "screen_name": "Home"},
          {"type": "product_action", "action": "add_to_cart", "products": [{"id": "p"}]},
          {"type": "promotion_action", "action": "click"},
          {"type": "application_state_transition", "application_state": "foreground"},
          {"type": "session_start"}, {"type": "session_end"}, {"type": "impression"},
          {"type": "error"}]""");

    JsonNode data = JSON.readTree(api.takeRequests().get(0).body()).path("data");
    assertThat(data.findValuesAsText("event"))
        .containsExactly(
            "Brew",
            "ViewContent",
            "add_to_cart",
            "promotion_click",
            "app_foreground",
            "session_start",
            "session_end",
            "impression",
            "error")
        .inOrder();
    assertThat(data.path(0).path("timestamp").asInt()).isEqualTo(5);
    assertThat(data.path(0).path("properties").toString()).isEqualTo("{\"t\":\"g\"}");
    assertThat(data.path(0).path("user")).isEqualTo(JSON.readTree("""
        {"app_id": "com.tea", "att_status": "not_determined",
         "city": "fb38a93fd89e1a5fc7852a5d7109e321d23a721a1899292273ac5a21dc4db378", "email": "5f", "ip": "192.0.2.1",
         "limited_data_use": true, "locale": "de"}"""));
  }

  @Test
  void oneCallTakesFiftyEvents() throws IOException {
    send("\"events\": [" + String.join(",", Collections.nCopies(120, EVENT)) + "]");

    assertThat(api.takeRequests().stream()
            .map(request -> request.body().split("\"Brew\"", -1).length - 1)
            .toList())
        .containsExactly(50, 50, 20)
        .inOrder();
  }

  @Test
  void nothingIsSentWithoutConsent() throws IOException {
    send("\"consent_state\": {\"gdpr_consent_state\": {\"advertising\": {\"consented\": false}}},"
        + "\"events\": [" + EVENT + "]");

    assertThat(api.takeRequests()).isEmpty();
  }

  @Test
  void afterTooManyRequestsNoFurtherCallIsMade() {
    api.answerNextWith(429);
    try (CallLog log = new CallLog(PartnerApi.class)) {
      ProcessingFailedException failure = assertThrows(
          ProcessingFailedException.class,
          () -> send("\"events\": [" + String.join(",", Collections.nCopies(120, EVENT)) + "]"));

      assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(1));
      assertThat(api.takeRequests()).hasSize(1);
      assertThat(log.lines()).hasSize(1);
      assertThat(log.lines().get(0)).startsWith("request=http-1 message=5f0c7e0a-");
    }
  }
}
