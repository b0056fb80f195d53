package example.ports.logbook;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.integration.queue.LocalQueues;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.sqs.SqsIngress;
import example.acme.api.AcmeApiServer;
import example.ports.PartnerApi;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Logbook in front of its API, and in front of a queue. */
final class LogbookTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static String batch(String events) {
    return """
        {"type": "event_processing_request", "id": "5f0c7e0a-3a06-4a4e-9a1e-000000000001",
         "account": {"account_settings": {"ingestKey": "key"}},
         "runtime_environment": {"type": "roku", "os_version": "9"},
         "user_attributes": {"plan": "gold"}, "events": [%s]}""".formatted(events);
  }

  private static void send(MessageEndpoint endpoint, String message) throws IOException {
    endpoint.handle(
        new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        Invocation.of("http-1"));
  }

  @Test
  void everyEventIsAFlatObjectInOneRequest() throws IOException {
    List<String> events = new ArrayList<>();
    for (Event.Type type : Event.Type.values()) {
      events.add("{\"type\": \"" + type + "\", \"location\": {\"latitude\": 1.5}}");
    }
    try (AcmeApiServer api = AcmeApiServer.start()) {
      send(
          new LogbookDispatcher(new Logbook(new PartnerApi(URI.create(api.url())))),
          batch(String.join(",", events)));

      List<AcmeApiServer.Request> requests = api.takeRequests();
      assertThat(requests).hasSize(1);
      JsonNode all = JSON.readTree(requests.get(0).body());
      // The unknown one, too.
      assertThat(all.size()).isEqualTo(Event.Type.values().length);
      for (JsonNode event : all) {
        assertThat(event.path("service").asText()).isEqualTo("mparticle");
        assertThat(event.path("batch.runtime_environment.type").asText()).isEqualTo("roku");
        assertThat(event.path("batch.user_attributes.plan").asText()).isEqualTo("gold");
        assertThat(event.path("location.latitude").asDouble()).isEqualTo(1.5);
        event.forEach(value -> assertThat(value.isObject()).isFalse());
      }
      assertThat(all.path(2).path("type").asText()).isEqualTo("custom_event");
      assertThat(requests.get(0).body()).doesNotContain("ingestKey");
    }
  }

  @Test
  void allEnvironmentsAreRegistered() {
    assertThat(LogbookDispatcher.registration()
            .eventProcessingRegistration()
            .orElseThrow()
            .supportedRuntimeEnvironments())
        .containsExactlyElementsIn(RuntimeEnvironment.Type.values());
  }

  @Test
  void aQueueTakesMessagesAsTheyArrived() throws IOException {
    String message = batch("{\"type\": \"custom_event\",  \"new\": {\"in\": \"2030\"}}");
    try (LocalQueues queues = LocalQueues.start()) {
      LocalQueues.Queue queue = queues.createQueue("logbook", Duration.ofMinutes(1), 5);
      LogbookDispatcher logbook =
          new LogbookDispatcher(new Logbook(new PartnerApi(URI.create("http://127.0.0.1:1"))));

      send(SqsIngress.builder(logbook, queues.sqs(), queue.url()).build(), message);

      assertThat(queues
              .sqs()
              .receiveMessage(request -> request.queueUrl(queue.url()))
              .messages()
              .get(0)
              .body())
          .isEqualTo(message);
    }
  }
}
