package example.listeners;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.MessageOutcome;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a line for each message in CloudWatch's embedded metric format: on AWS Lambda, what a
 * function prints in it becomes metrics, without a call of any service.
 */
public final class CloudWatchListener implements FirehoseListener {

  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> COUNTS =
      List.of("Handled", "Failed", "Dropped", "Skipped", "Unknown", "Malformed");

  private final PrintStream out;
  private final String namespace;

  /**
   * A listener.
   *
   * @param out {@code System.out} on AWS Lambda
   * @param namespace where CloudWatch shows the metrics
   */
  public CloudWatchListener(PrintStream out, String namespace) {
    this.out = out;
    this.namespace = namespace;
  }

  @Override
  public void processed(MessageOutcome outcome) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      writeMetadata(json);
      json.writeStringField("MessageType", outcome.type().wireName());
      json.writeStringField("Invocation", outcome.invocation().id());
      json.writeNumberField("Handled", outcome.handled());
      json.writeNumberField("Failed", outcome.failed());
      json.writeNumberField("Dropped", outcome.dropped());
      json.writeNumberField("Skipped", outcome.skipped());
      json.writeNumberField("Unknown", outcome.unknown());
      json.writeNumberField("Malformed", outcome.malformed());
      json.writeNumberField("Duration", outcome.duration().toNanos() / 1e6);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(line);
  }

  /** Says which of the properties are metrics. */
  private void writeMetadata(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", System.currentTimeMillis());
    json.writeArrayFieldStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringField("Namespace", namespace);
    json.writeArrayFieldStart("Dimensions");
    json.writeStartArray();
    json.writeString("MessageType");
    json.writeEndArray();
    json.writeEndArray();
    json.writeArrayFieldStart("Metrics");
    for (String count : COUNTS) {
      writeMetric(json, count, "Count");
    }
    writeMetric(json, "Duration", "Milliseconds");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeMetric(JsonGenerator json, String name, String unit) throws IOException {
    json.writeStartObject();
    json.writeStringField("Name", name);
    json.writeStringField("Unit", unit);
    json.writeEndObject();
  }
}
