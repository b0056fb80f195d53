package com.mparticle.firehose.integration.server;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.integration.Sample;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
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

  @Test
  void everyRequestIsAnswered() throws Exception {
    AcmeDispatcher acme =
        new AcmeDispatcher(new Acme(new AcmeApi(URI.create("http://127.0.0.1:1"))));
    // What Acme's API would add is not of interest here.
    String message = Sample.CONNECTION_TEST.json();
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try (AcmeOnJetty jetty = AcmeOnJetty.start(acme, TOKEN, 0)) {
      run(threads, jetty.url(), message, 1);
      long before = usedHeap();
      long[] nanos = run(threads, jetty.url(), message, SECONDS);
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
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] run(ExecutorService threads, URI url, String message, int seconds)
      throws Exception {
    List<Future<List<Long>>> clients = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      clients.add(threads.submit(() -> requests(url, message, seconds)));
    }
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> client : clients) {
      all.addAll(client.get());
    }
    return all.stream().mapToLong(Long::longValue).toArray();
  }

  /** The times that requests over one connection took; each was answered with 200. */
  private static List<Long> requests(URI url, String message, int seconds) throws IOException {
    byte[] request = ("POST " + url.getPath() + " HTTP/1.1\r\nHost: localhost\r\n"
            + "Authorization: Token " + TOKEN + "\r\nContent-Type: application/json\r\n"
            + "Content-Length: " + message.length() + "\r\n\r\n" + message)
        .getBytes(StandardCharsets.UTF_8);
    List<Long> nanos = new ArrayList<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      while (System.nanoTime() < end) {
        long begin = System.nanoTime();
        out.write(request);
        String head = readHead(in);
        if (!head.startsWith("HTTP/1.1 200")) {
          throw new AssertionError(head);
        }
        in.readNBytes(contentLength(head));
        nanos.add(System.nanoTime() - begin);
      }
    }
    return nanos;
  }

  private static String readHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("The connection was closed after " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static int contentLength(String head) {
    for (String line : head.split("\r\n", -1)) {
      if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        return Integer.parseInt(line.substring(15).trim());
      }
    }
    throw new AssertionError("No length in " + head);
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
