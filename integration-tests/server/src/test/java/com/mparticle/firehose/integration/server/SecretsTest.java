package com.mparticle.firehose.integration.server;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.MessageOutcome;
import com.mparticle.firehose.integration.queue.LocalQueues;
import com.mparticle.firehose.model.MalformedPart;
import com.mparticle.firehose.sqs.SqsIngress;
import com.mparticle.firehose.sqs.SqsWorker;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import example.acme.api.AcmeApiServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * What customers' users and customers themselves keep secret stands in every text of every message
 * here, and in nothing that anybody sees: no log, no answer, no exception, no metric.
 */
final class SecretsTest {

  private static final String SECRET = "s3cr3t-Zx9";
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Texts by which a message is understood at all, the ids of messages and events, and the names of
   * events and audiences, by which a failure is recognized and which the log shows.
   */
  private static final Set<String> KEPT = Set.of(
      "type",
      "action",
      "encoding",
      "id",
      "timestamp_ms",
      "name",
      "audience_name",
      "subject_request_type");

  private final StringWriter seen = new StringWriter();
  private final Handler handler = new Handler() {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord line) {
      synchronized (seen) {
        seen.append(formatter.format(line));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };
  private final PrintStream standardOut = System.out;
  private final PrintStream standardError = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(handler);
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  @AfterEach
  void stopListening() {
    System.setOut(standardOut);
    System.setErr(standardError);
    Logger.getLogger("").removeHandler(handler);
  }

  @Test
  void noWayInTellsASecret() throws Exception {
    List<String> messages = new ArrayList<>();
    for (String message : Messages.all()) {
      if (message.startsWith("{")) {
        messages.add(planted(JSON.readTree(message)).toString());
      }
    }
    assertThat(messages.size()).isAtLeast(50);
    List<WayIn.Answer> answers = new ArrayList<>();
    try (AcmeApiServer acmeApi = AcmeApiServer.start(SecretsTest::statusOf)) {
      AcmeDispatcher acme =
          new AcmeDispatcher(new Acme(new AcmeApi(URI.create(acmeApi.url()))), new Metrics());
      for (WayIn way : List.of(WayIn.lambda(acme), WayIn.httpLambda(acme))) {
        sendAll(way, messages, answers);
      }
      try (WayIn servlet = WayIn.servlet(acme)) {
        sendAll(servlet, messages, answers);
      }
      sendThroughQueue(acme, messages, answers);
    }

    for (WayIn.Answer answer : answers) {
      // Settings of a subscription go back to where they came from.
      if (!answer.response().contains("audience_subscription_response")) {
        assertThat(answer.response()).doesNotContain(SECRET);
      }
    }
    assertWithMessage("logs are captured")
        .that(seen.toString())
        .contains("Acme's API answered 503");
    assertWithMessage("listeners are told").that(seen.toString()).contains("listener: ");
    assertThat(seen.toString()).doesNotContain(SECRET);
    assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(SECRET);
  }

  /** What listeners have to make metrics of. */
  private final class Metrics implements FirehoseListener {

    @Override
    public void processed(MessageOutcome outcome) {
      see(outcome);
    }

    @Override
    public void malformed(MalformedPart part, Invocation invocation) {
      see(part + " " + part.path() + " " + part.problem());
    }

    private void see(Object told) {
      synchronized (seen) {
        seen.append("listener: ").append(told.toString()).append('\n');
      }
    }
  }

  private void sendAll(WayIn way, List<String> messages, List<WayIn.Answer> answers)
      throws Exception {
    for (String message : messages) {
      try {
        answers.add(way.send(message));
      } catch (IOException | RuntimeException e) {
        e.printStackTrace(new PrintWriter(seen, true));
      }
    }
  }

  private void sendThroughQueue(
      AcmeDispatcher acme, List<String> messages, List<WayIn.Answer> answers) throws Exception {
    try (LocalQueues queues = LocalQueues.start()) {
      LocalQueues.Queue queue = queues.createQueue("secrets", Duration.ofHours(1), 10);
      MessageEndpoint ingress =
          SqsIngress.builder(acme, queues.sqs(), queue.url()).build();
      sendAll(WayIn.direct(ingress), messages, answers);
      queues.sqs().sendMessage(request -> request.queueUrl(queue.url()).messageBody(SECRET));
      SqsWorker worker = SqsWorker.builder(acme, queues.sqs(), queue.url(), queue.deadLetterUrl())
          .build();
      for (List<Message> records = receive(queues, queue); !records.isEmpty(); ) {
        worker.process(records, Invocation.of("poll"));
        records = receive(queues, queue);
      }
    }
  }

  private static List<Message> receive(LocalQueues queues, LocalQueues.Queue queue) {
    return queues
        .sqs()
        .receiveMessage(request -> request
            .queueUrl(queue.url())
            .maxNumberOfMessages(10)
            .messageAttributeNames("All")
            .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  /** Each of the ways to fail, and success, over and over. */
  private static int statusOf(AcmeApiServer.Request request) {
    return List.of(200, 503, 422, 429).get(Math.floorMod(request.body().hashCode(), 4));
  }

  /** The same message with the secret in each text. */
  private static JsonNode planted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        if (!KEPT.contains(property.getKey())) {
          property.setValue(
              property.getValue().isTextual()
                  ? object.textNode(SECRET + property.getValue().asText())
                  : planted(property.getValue()));
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, array.get(i).isTextual() ? array.textNode(SECRET) : planted(array.get(i)));
      }
    }
    return node;
  }
}
