package example.listeners;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.NonRetryableException;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

final class ListenersTest {

  private static final String SECRET = "s3cr3t";
  private static final String BATCH = """
      {"type": "event_processing_request", "id": "5f0c7e0a-3a06-4a4e-9a1e-000000000001",
       "events": [
         {"type": "custom_event", "name": "fine", "attributes": {"a": "s3cr3t"}},
         {"type": "custom_event", "name": "rejected"},
         {"type": "custom_event", "timestamp_ms": "s3cr3t"},
         {"type": "no_such_event"}
       ]}
      """;

  @Test
  void micrometerCountsPartsAndTimesMessages() throws IOException {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();

    process(new MeteredListener(registry));

    assertThat(registry.get("firehose.messages").timer().count()).isEqualTo(1);
    assertThat(count(registry, "dropped")).isEqualTo(1);
    assertThat(count(registry, "malformed")).isEqualTo(1);
    assertThat(count(registry, "failed")).isEqualTo(0);
  }

  private static double count(SimpleMeterRegistry registry, String outcome) {
    return registry
        .get("firehose.parts")
        .tag("type", "event_processing_request")
        .tag("outcome", outcome)
        .counter()
        .count();
  }

  @Test
  void theLogHasALineForEachMessageAndNoSecrets() throws IOException {
    List<String> lines = new ArrayList<>();
    Handler handler = new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    Logger logger = Logger.getLogger(LoggingListener.class.getName());
    logger.addHandler(handler);
    try {
      process(new LoggingListener());
    } finally {
      logger.removeHandler(handler);
    }

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("events[2] can't be read: ");
    assertThat(lines.get(1)).contains("event_processing_request was processed");
    assertThat(lines.get(1)).contains("dropped=1");
    assertThat(lines.toString()).doesNotContain(SECRET);
  }

  @Test
  void cloudWatchGetsMetricsInTheLog() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    process(new CloudWatchListener(
        new PrintStream(printed, true, StandardCharsets.UTF_8), "Acme/Firehose"));

    String line = printed.toString(StandardCharsets.UTF_8);
    assertThat(line.lines().count()).isEqualTo(1);
    assertThat(line).doesNotContain(SECRET);
    JsonNode json = new JsonMapper().readTree(line);
    JsonNode directive = json.path("_aws").path("CloudWatchMetrics").path(0);
    assertThat(directive.path("Namespace").asText()).isEqualTo("Acme/Firehose");
    for (JsonNode dimension : directive.path("Dimensions").path(0)) {
      assertThat(json.path(dimension.asText()).isTextual()).isTrue();
    }
    for (JsonNode metric : directive.path("Metrics")) {
      assertThat(json.path(metric.path("Name").asText()).isNumber()).isTrue();
    }
    assertThat(json.path("Dropped").asInt()).isEqualTo(1);
    assertThat(json.path("Malformed").asInt()).isEqualTo(1);
  }

  private static void process(FirehoseListener listener) throws IOException {
    new Module(listener)
        .handle(
            new ByteArrayInputStream(BATCH.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            Invocation.of("test"));
  }

  private static final class Module extends MessageProcessor {

    Module(FirehoseListener listener) {
      super(listener);
    }

    @Override
    protected void processCustomEvent(CustomEvent event, BatchContext context) {
      if (event.name().orElse("").equals("rejected")) {
        throw new NonRetryableException("rejected");
      }
    }

    @Override
    protected ModuleRegistrationResponse processRegistrationRequest(
        ModuleRegistrationRequest request) {
      return ModuleRegistrationResponse.builder().name("Test").version("1").build();
    }
  }
}
