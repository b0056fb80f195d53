package com.mparticle.firehose.integration.queue;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.integration.LambdaFunction;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.sqs.SqsIngress;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import example.acme.api.AcmeApiServer;
import example.acme.queue.AcmeWorker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A worker whose process dies in the middle of its records. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's client has native code for Linux alone")
final class KilledWorkerTest {

  private static final int RECORDS = 10;
  private static final int KILLED_AT = 4;
  private static final JsonMapper JSON = new JsonMapper();

  private final AtomicInteger events = new AtomicInteger();
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch killed = new CountDownLatch(1);

  @Test
  void noneIsLostAndOnlyTheUnfinishedComeAgain() throws Exception {
    try (AcmeApiServer acmeApi = AcmeApiServer.start(this::holdOne);
        LocalQueues queues = LocalQueues.start()) {
      LocalQueues.Queue queue = queues.createQueue("acme", Duration.ofSeconds(5), 5);
      fill(queues, queue);

      CompletableFuture<Void> cutOff;
      try (LambdaFunction worker = startWorker(acmeApi, queues, queue)) {
        cutOff = CompletableFuture.runAsync(() -> {
          try {
            source(queues, queue, worker).poll(1);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
        assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
      }
      killed.countDown();
      cutOff.exceptionally(failure -> null).join();
      assertThat(cutOff.isCompletedExceptionally()).isTrue();

      try (LambdaFunction worker = startWorker(acmeApi, queues, queue)) {
        EventSource source = source(queues, queue, worker);
        while (events.get() < RECORDS + 1) {
          source.poll(1);
        }
      }

      List<String> names = acmeApi.takeRequests().stream()
          .filter(request -> request.path().equals("/v1/events"))
          .map(request -> nameIn(request.body()))
          .toList();
      assertThat(names).hasSize(RECORDS + 1);
      assertThat(names.stream().distinct().toList()).hasSize(RECORDS);
      // The one at hand came again.
      assertThat(names.stream().filter(names.get(KILLED_AT - 1)::equals).count())
          .isEqualTo(2);
    }
  }

  private int holdOne(AcmeApiServer.Request request) {
    if (request.path().equals("/v1/events") && events.incrementAndGet() == KILLED_AT) {
      reached.countDown();
      try {
        killed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return 200;
  }

  private static void fill(LocalQueues queues, LocalQueues.Queue queue) throws IOException {
    AcmeDispatcher acme =
        new AcmeDispatcher(new Acme(new AcmeApi(URI.create("http://127.0.0.1:1"))));
    SqsIngress ingress = SqsIngress.builder(acme, queues.sqs(), queue.url()).build();
    for (int i = 0; i < RECORDS; i++) {
      String batch = """
          {"type": "event_processing_request", "id": "%s",
           "account": {"account_id": 1, "account_settings": {"apiKey": "key"}},
           "user_identities": [{"type": "email", "encoding": "raw", "value": "a@b.c"}],
           "events": [{"type": "custom_event", "name": "event %d"}]}
          """.formatted(UUID.randomUUID(), i);
      ingress.handle(
          new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)),
          new ByteArrayOutputStream(),
          Invocation.of("test"));
    }
  }

  private static String nameIn(String body) {
    try {
      return JSON.readTree(body).path("name").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Acme's worker in a process of its own. */
  private static LambdaFunction startWorker(
      AcmeApiServer acmeApi, LocalQueues queues, LocalQueues.Queue queue) throws IOException {
    Map<String, String> environment = Map.of(
        "ACME_API_URL", acmeApi.url(),
        "FIREHOSE_QUEUE_URL", queue.url(),
        "FIREHOSE_DEAD_LETTER_QUEUE_URL", queue.deadLetterUrl(),
        "FIREHOSE_BUCKET", LocalBucket.NAME,
        "AWS_ENDPOINT_URL_SQS", queues.url(),
        "AWS_ACCESS_KEY_ID", "key",
        "AWS_SECRET_ACCESS_KEY", "secret");
    return LambdaFunction.start(
        AcmeWorker.class.getName(), environment, System.getProperty("java.class.path"), List.of());
  }

  /** The source of events that calls a worker. */
  private static EventSource source(
      LocalQueues queues, LocalQueues.Queue queue, LambdaFunction worker) {
    return new EventSource(queues.sqs(), queue.url(), event -> {
      Answer answer =
          worker.call(new Call(Message.Type.EVENT_PROCESSING_REQUEST, event, "request-1"));
      if (answer instanceof Answer.Response response) {
        return response.json();
      }
      throw new IOException(answer.toString());
    });
  }
}
