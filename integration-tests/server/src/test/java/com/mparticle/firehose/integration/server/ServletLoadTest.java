package com.mparticle.firehose.integration.server;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Keeps 64 connections to a servlet busy and prints how long answers took, and how much of the heap
 * was in use before and after. Nothing is asserted about time. One second, unless
 * {@code -Dfirehose.load.seconds=60}.
 */
final class ServletLoadTest {

  private static final int CONNECTIONS = 64;
  private static final int SECONDS = Integer.getInteger("firehose.load.seconds", 1);
  private static final String TOKEN = "token";
  private static final String BATCH = """
      {"type": "event_processing_request", "id": "5f0c7e0a-3a06-4a4e-9a1e-000000000001",
       "account": {"account_id": 1, "account_settings": {"apiKey": "key"}},
       "user_identities": [{"type": "email", "encoding": "raw", "value": "a@b.c"}],
       "events": [{"type": "custom_event", "name": "Kettle on", "attributes": {"tea": "green"}}]}
      """;

  @Test
  void everyRequestIsAnswered() throws Exception {
    CountingModule module = new CountingModule();
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try (AcmeOnJetty jetty = AcmeOnJetty.start(module, TOKEN, 0)) {
      int warmUp = run(threads, jetty.url(), 1).length;
      long before = usedHeap();
      long[] nanos = run(threads, jetty.url(), SECONDS);
      long after = usedHeap();

      Arrays.sort(nanos);
      System.out.printf(
          "%d requests over %d connections: p50 %.3f ms, p99 %.3f ms; heap %d KiB, then %d KiB%n",
          nanos.length,
          CONNECTIONS,
          nanos[nanos.length / 2] / 1e6,
          nanos[(int) (nanos.length * 0.99)] / 1e6,
          before >> 10,
          after >> 10);
      assertThat(nanos.length).isAtLeast(CONNECTIONS);
      assertThat(module.events()).isEqualTo(warmUp + nanos.length);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] run(ExecutorService threads, URI url, int seconds) throws Exception {
    List<Future<List<Long>>> clients = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      clients.add(threads.submit(() -> requests(url, seconds)));
    }
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> client : clients) {
      all.addAll(client.get());
    }
    return all.stream().mapToLong(Long::longValue).toArray();
  }

  /** The times that requests over one connection took, each of which was answered with 200. */
  private static List<Long> requests(URI url, int seconds) throws IOException {
    List<Long> nanos = new ArrayList<>();
    byte[] body = BATCH.getBytes(StandardCharsets.UTF_8);
    try (HttpClientSocket socket = new HttpClientSocket(url)) {
      byte[] head = socket.head(TOKEN, "Content-Length: " + body.length);
      byte[] request = Arrays.copyOf(head, head.length + body.length);
      System.arraycopy(body, 0, request, head.length, body.length);
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      while (System.nanoTime() < end) {
        long begin = System.nanoTime();
        socket.send(request);
        assertThat(socket.readStatus()).isEqualTo(200);
        nanos.add(System.nanoTime() - begin);
      }
    }
    return nanos;
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
