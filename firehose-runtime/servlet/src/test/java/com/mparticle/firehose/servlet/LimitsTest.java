package com.mparticle.firehose.servlet;

import static com.google.common.truth.Truth.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send that is too much, or too slow, and what happens at the end. */
final class LimitsTest {

  private static final int MAX_BYTES = 64 << 10;

  private final RecordingEndpoint endpoint = new RecordingEndpoint();

  @Test
  void aBodyMayBeAsLargeAsTheLimit() throws Exception {
    try (TestServer server = TestServer.start(limited())) {
      assertThat(server.post("x".repeat(MAX_BYTES)).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {MAX_BYTES + 1, 1 << 30})
  void aDeclaredLengthAboveTheLimitIsRefusedBeforeTheBodyArrives(int length) throws Exception {
    try (TestServer server = TestServer.start(limited())) {
      assertThat(server.sendParts(List.of(TestServer.head("Content-Length: " + length))))
          .startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void chunksWithoutEndAreRefused() throws Exception {
    byte[] chunk = ("1000\r\n" + "x".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    try (TestServer server = TestServer.start(limited())) {
      assertThat(server.sendParts(endless(TestServer.head("Transfer-Encoding: chunked"), chunk)))
          .startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void aBodyThatDecompressesToMoreThanTheLimitIsRefused() throws Exception {
    byte[] bomb = FirehoseServletTest.gzip(new byte[32 << 20]);
    assertThat(bomb.length).isLessThan(MAX_BYTES);
    try (TestServer server = TestServer.start(limited())) {
      HttpRequest.Builder request = server
          .request()
          .header("Content-Encoding", "gzip")
          .POST(HttpRequest.BodyPublishers.ofByteArray(bomb));

      assertThat(server.send(request).statusCode()).isEqualTo(413);
    }
  }

  @Test
  void aBodyThatTricklesIsRefused() throws Exception {
    FirehoseServlet servlet =
        FirehoseServlet.builder(endpoint).maxReadTime(Duration.ofMillis(200)).build();
    try (TestServer server = TestServer.start(servlet)) {
      assertThat(server.sendParts(slowly(endless(
              TestServer.head("Content-Length: 1000000"), "x".getBytes(StandardCharsets.UTF_8)))))
          .startsWith("HTTP/1.1 408");
    }
    assertThat(endpoint.messages()).isEmpty();
  }

  @Test
  void theEndWaitsForRequestsAtHand() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch mayFinish = new CountDownLatch(1);
    FirehoseServlet servlet = new FirehoseServlet((in, out, invocation) -> {
      arrived.countDown();
      try {
        mayFinish.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      endpoint.handle(in, out, invocation);
    });
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (TestServer server = TestServer.start(servlet)) {
      Future<Integer> status = threads.submit(() -> server.post("{}").statusCode());
      arrived.await();
      Future<?> stop = threads.submit(() -> {
        server.stop();
        return null;
      });
      mayFinish.countDown();

      assertThat(status.get()).isEqualTo(200);
      stop.get();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void atTheEndRequestsAreSentElsewhere() throws Exception {
    FirehoseServlet servlet = new FirehoseServlet(endpoint);
    try (TestServer server = TestServer.start(servlet)) {
      servlet.destroy();

      assertThat(server.post("{}").statusCode()).isEqualTo(503);
      assertThat(endpoint.messages()).isEmpty();
    }
  }

  private FirehoseServlet limited() {
    return FirehoseServlet.builder(endpoint).maxBytes(MAX_BYTES).build();
  }

  private static Iterable<byte[]> endless(byte[] head, byte[] part) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(head);
    parts.addAll(Collections.nCopies(1_000_000, part));
    return parts;
  }

  private static Iterable<byte[]> slowly(Iterable<byte[]> parts) {
    return () -> {
      Iterator<byte[]> all = parts.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return all.hasNext();
        }

        @Override
        public byte[] next() {
          try {
            Thread.sleep(20);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return all.next();
        }
      };
    };
  }
}
