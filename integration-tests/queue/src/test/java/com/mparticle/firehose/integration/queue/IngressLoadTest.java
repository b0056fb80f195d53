package com.mparticle.firehose.integration.queue;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.integration.Sample;
import com.mparticle.firehose.sqs.SqsIngress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Sends batches to an ingress at a steady rate and prints what the ingress adds to the time that
 * the client of the queue and the queue's server take, beside direct dispatch. Nothing is asserted
 * about time. One second, unless {@code -Dfirehose.load.seconds=60}.
 */
final class IngressLoadTest {

  private static final int RATE = 200;
  private static final int SECONDS = Integer.getInteger("firehose.load.seconds", 1);
  private static final int COUNT = RATE * SECONDS;

  /** As many as it takes where the queue's server is slow. */
  private static final int THREADS = 16;

  private final ThreadLocal<Time> client = ThreadLocal.withInitial(() -> Time.ZERO);
  private final long[] total = new long[COUNT];
  private final long[] added = new long[COUNT];
  private final long[] addedCpu = new long[COUNT];
  private final long[] direct = new long[COUNT];
  private final long[] directCpu = new long[COUNT];

  @Test
  void everyMessageIsQueued() throws Exception {
    NamesModule module = new NamesModule();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (LocalQueues queues = LocalQueues.start()) {
      LocalQueues.Queue queue = queues.createQueue("load", Duration.ofHours(1), 5);
      SqsIngress ingress =
          SqsIngress.builder(module, timed(queues.sqs()), queue.url()).build();
      send(ingress, RATE); // So that all is loaded.
      send(module, RATE);
      long begin = System.nanoTime();
      List<Future<?>> senders = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int first = i;
        senders.add(threads.submit(() -> {
          sendAtRate(ingress, module, begin, first);
          return null;
        }));
      }
      for (Future<?> sender : senders) {
        sender.get();
      }

      System.out.printf("%.0f messages/s%n", COUNT * 1e9 / (System.nanoTime() - begin));
      print("ingress, with client and server", total);
      print("ingress alone", added);
      print("direct dispatch", direct);
      print("ingress alone, CPU", addedCpu);
      print("direct dispatch, CPU", directCpu);
      assertThat(waiting(queues, queue)).isEqualTo(COUNT + RATE);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Sends every 16th message, each when its time has come. */
  private void sendAtRate(MessageEndpoint ingress, MessageEndpoint module, long begin, int first)
      throws IOException {
    for (int i = first; i < COUNT; i += THREADS) {
      LockSupport.parkNanos(begin + i * (1_000_000_000L / RATE) - System.nanoTime());
      byte[] batch = batch();
      Time all = time(ingress, batch);
      Time dispatch = time(module, batch);
      total[i] = all.nanos();
      added[i] = all.nanos() - client.get().nanos();
      addedCpu[i] = all.cpuNanos() - client.get().cpuNanos();
      direct[i] = dispatch.nanos();
      directCpu[i] = dispatch.cpuNanos();
    }
  }

  private static void send(MessageEndpoint endpoint, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      time(endpoint, batch());
    }
  }

  private static byte[] batch() throws IOException {
    return Sample.EVENTS
        .json()
        .replaceFirst("\"id\": *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Time time(MessageEndpoint endpoint, byte[] batch) throws IOException {
    Time begin = Time.now();
    endpoint.handle(
        new ByteArrayInputStream(batch), new ByteArrayOutputStream(), Invocation.of("load"));
    return begin.untilNow();
  }

  /** A client that says how long its last call took. */
  private SqsClient timed(SqsClient sqs) {
    return (SqsClient) Proxy.newProxyInstance(
        SqsClient.class.getClassLoader(),
        new Class<?>[] {SqsClient.class},
        (proxy, method, arguments) -> {
          Time begin = Time.now();
          try {
            return method.invoke(sqs, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          } finally {
            client.set(begin.untilNow());
          }
        });
  }

  private static int waiting(LocalQueues queues, LocalQueues.Queue queue) {
    return Integer.parseInt(queues
        .sqs()
        .getQueueAttributes(request ->
            request.queueUrl(queue.url()).attributeNamesWithStrings("ApproximateNumberOfMessages"))
        .attributesAsStrings()
        .getOrDefault("ApproximateNumberOfMessages", "0"));
  }

  /** Time on the wall, and of this thread on a CPU, which does not depend on what else runs. */
  private record Time(long nanos, long cpuNanos) {

    private static final Time ZERO = new Time(0, 0);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Time now() {
      return new Time(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    Time untilNow() {
      Time now = now();
      return new Time(now.nanos - nanos, now.cpuNanos - cpuNanos);
    }
  }

  private static void print(String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        "%-32s p50 %7.3f ms, p99 %7.3f ms%n",
        what, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
  }
}
