package com.mparticle.firehose.integration.queue;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.sqs.Capacity;
import com.mparticle.firehose.sqs.SqsIngress;
import com.mparticle.firehose.sqs.SqsWorker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * What {@link Capacity} computes, beside what workers on a real queue need: messages pile up while
 * the workers are stopped, and then drain while more go on arriving. Prints both drain times;
 * nothing is asserted about time. A second of outage, unless {@code -Dfirehose.load.seconds=60}.
 */
final class CapacityRunTest {

  private static final int WORKERS = 4;
  private static final int HANDLER_MILLIS = 150;
  private static final int RATE = 10;
  private static final long OUTAGE_MILLIS = Long.getLong("firehose.load.seconds", 1) * 1000;

  private final AtomicInteger handled = new AtomicInteger();
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicLong workerNanos = new AtomicLong();

  @Test
  void whatPiledUpDrains() throws Exception {
    Duration outage = Duration.ofMillis(OUTAGE_MILLIS);
    SlowModule module = new SlowModule();
    ExecutorService threads = Executors.newFixedThreadPool(WORKERS + 1);
    try (LocalQueues queues = LocalQueues.start()) {
      LocalQueues.Queue queue = queues.createQueue("capacity", Duration.ofHours(1), 5);
      SqsIngress ingress = SqsIngress.builder(module, queues.sqs(), queue.url()).build();
      SqsWorker worker = SqsWorker.builder(module, queues.sqs(), queue.url(), queue.deadLetterUrl())
          .build();
      long begin = System.nanoTime();
      send(ingress, begin, outage);
      int backlog = sent.get();

      long drainBegin = System.nanoTime();
      Future<Double> arrivals = threads.submit(() -> {
        // Nothing waits any more once each that is not handled can be with a worker.
        while (sent.get() - handled.get() > WORKERS) {
          send(ingress, begin, Duration.ofNanos(System.nanoTime() - begin));
          LockSupport.parkNanos(1_000_000);
        }
        return (System.nanoTime() - drainBegin) / 1e9;
      });
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        workers.add(threads.submit(() -> {
          while (!arrivals.isDone() || handled.get() < sent.get()) {
            work(queues, queue, worker);
          }
          return null;
        }));
      }
      for (Future<?> each : workers) {
        each.get();
      }

      double millis = workerNanos.get() / 1e6 / handled.get();
      Capacity capacity = new Capacity(RATE, RATE, 1, 10, millis, WORKERS);
      System.out.printf(
          "%d messages waited, a worker takes %.0f ms each: drained in %.1f s, computed %d s%n",
          backlog,
          millis,
          arrivals.get(),
          capacity.drainTimeAfter(outage).orElseThrow().toSeconds());
      assertThat(handled.get()).isEqualTo(sent.get());
      assertThat(backlog).isEqualTo(capacity.backlogAfter(outage));
    } finally {
      threads.shutdownNow();
    }
  }

  /** Sends what arrives at the rate within a time, less what was sent before. */
  private void send(SqsIngress ingress, long begin, Duration time) throws IOException {
    while (sent.get() < time.toMillis() * RATE / 1000) {
      LockSupport.parkNanos(begin + sent.get() * (1_000_000_000L / RATE) - System.nanoTime());
      ingress.handle(
          new ByteArrayInputStream(QueueFixture.batch(1, "event").getBytes(StandardCharsets.UTF_8)),
          new ByteArrayOutputStream(),
          Invocation.of("capacity"));
      sent.incrementAndGet();
    }
  }

  private void work(LocalQueues queues, LocalQueues.Queue queue, SqsWorker worker) {
    List<Message> records = queues
        .sqs()
        .receiveMessage(request -> request
            .queueUrl(queue.url())
            .messageAttributeNames("All")
            .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
    if (!records.isEmpty()) {
      long begin = System.nanoTime();
      assertThat(worker.process(records, Invocation.of("poll"))).isEmpty();
      workerNanos.addAndGet(System.nanoTime() - begin);
    }
  }

  private final class SlowModule extends MessageProcessor {

    @Override
    protected void processCustomEvent(CustomEvent event, BatchContext context)
        throws InterruptedException {
      Thread.sleep(HANDLER_MILLIS);
      handled.incrementAndGet();
    }

    @Override
    protected ModuleRegistrationResponse processRegistrationRequest(
        ModuleRegistrationRequest request) {
      return ModuleRegistrationResponse.builder().name("Slow").version("1").build();
    }
  }
}
