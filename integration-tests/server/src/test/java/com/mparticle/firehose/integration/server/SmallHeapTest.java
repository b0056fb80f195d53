package com.mparticle.firehose.integration.server;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A server with a heap of 64 MB refuses what is too much for it, and goes on. */
final class SmallHeapTest {

  private static final String TOKEN = "token";
  private static final int MIB = 1 << 20;
  private static final int GIB_IN_MIB = 1 << 10;

  /** Fewer than Jetty has threads. */
  private static final int SLOW_CLIENTS = 60;

  private static final byte[] BATCH = """
      {"type": "event_processing_request", "events": [{"type": "custom_event", "name": "a"}]}
      """.getBytes(StandardCharsets.UTF_8);

  @Test
  void bodiesOfAGibibyteAreRefused() throws Exception {
    try (Server server = Server.start("-Xmx64m")) {
      assertThat(server.sendGibibyte(TOKEN, "Content-Length: 1073741824", new byte[MIB]))
          .isEqualTo(413);
      assertThat(server.sendGibibyte(TOKEN, "Transfer-Encoding: chunked", chunk(new byte[MIB])))
          .isEqualTo(413);
      assertThat(server.sendGibibyte("wrong", "Transfer-Encoding: chunked", chunk(new byte[MIB])))
          .isEqualTo(401);
      // A chunk that has no end, as its size is never over.
      byte[] digits = new byte[MIB];
      Arrays.fill(digits, (byte) '0');
      assertThat(server.sendGibibyte(TOKEN, "Transfer-Encoding: chunked", digits))
          .isAtLeast(400);

      assertThat(server.post(BATCH)).isEqualTo(200);
      assertThat(server.stop()).isEqualTo("1");
    }
  }

  @Test
  void aGibibyteInGzipIsRefused() throws Exception {
    byte[] bomb = gzip(GIB_IN_MIB);
    assertThat(bomb.length).isLessThan(2 * MIB);
    try (Server server = Server.start("-Xmx64m")) {
      for (int i = 0; i < 3; i++) {
        assertThat(server.post(bomb, "Content-Encoding: gzip")).isEqualTo(413);
      }

      assertThat(server.post(BATCH)).isEqualTo(200);
      assertThat(server.stop()).isEqualTo("1");
    }
  }

  /** Each takes a thread until Jetty's idle timeout is over. */
  @Test
  void clientsThatSendNothingAreRefused() throws Exception {
    List<HttpClientSocket> slow = new ArrayList<>();
    try (Server server = Server.start("-Xmx64m")) {
      for (int i = 0; i < SLOW_CLIENTS; i++) {
        HttpClientSocket socket = new HttpClientSocket(server.url);
        socket.send(socket.head(TOKEN, "Content-Length: 10000000"));
        slow.add(socket);
      }

      assertThat(server.post(BATCH)).isEqualTo(200);
      for (HttpClientSocket socket : slow) {
        assertThat(socket.readStatus()).isEqualTo(408);
      }
      assertThat(server.stop()).isEqualTo("1");
    } finally {
      for (HttpClientSocket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void onePropertyRaisesTheLimit() throws Exception {
    byte[] large = Arrays.copyOf(BATCH, 15 * MIB);
    Arrays.fill(large, BATCH.length, large.length, (byte) ' ');
    try (Server server = Server.start("-Xmx256m")) {
      assertThat(server.post(large)).isEqualTo(413);
    }
    try (Server server = Server.start("-Xmx256m", "-Dfirehose.maxMessageBytes=20000000")) {
      assertThat(server.post(large)).isEqualTo(200);
      assertThat(server.stop()).isEqualTo("1");
    }
  }

  private static byte[] chunk(byte[] bytes) throws IOException {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    chunk.write(bytes);
    chunk.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    return chunk.toByteArray();
  }

  private static byte[] gzip(int mebibytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    byte[] zeros = new byte[MIB];
    try (OutputStream gzip = new GZIPOutputStream(compressed)) {
      for (int i = 0; i < mebibytes; i++) {
        gzip.write(zeros);
      }
    }
    return compressed.toByteArray();
  }

  /** A server in a virtual machine of its own. */
  private static final class Server implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final URI url;

    private Server(Process process) throws IOException {
      this.process = process;
      this.output = process.inputReader(StandardCharsets.UTF_8);
      String line = output.readLine();
      if (line == null) {
        throw new IOException("The server did not start");
      }
      this.url = URI.create(line);
    }

    static Server start(String... flags) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(flags));
      command.add("-XX:+ExitOnOutOfMemoryError");
      command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      command.addAll(List.of(ServeCounting.class.getName(), TOKEN));
      return new Server(new ProcessBuilder(command)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start());
    }

    int post(byte[] body, String... headers) throws IOException {
      try (HttpClientSocket socket = new HttpClientSocket(url)) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Length: " + body.length);
        socket.send(socket.head(TOKEN, all.toArray(new String[0])));
        socket.send(body);
        return socket.readStatus();
      }
    }

    /** Sends a part 1,024 times, unless there is an answer before that. */
    int sendGibibyte(String token, String header, byte[] part) throws IOException {
      try (HttpClientSocket socket = new HttpClientSocket(url)) {
        socket.send(socket.head(token, header));
        boolean isOpen = true;
        for (int i = 0; i < GIB_IN_MIB && isOpen && !socket.isAnswered(); i++) {
          isOpen = socket.send(part);
        }
        return socket.readStatus();
      }
    }

    /** Stops the server; returns how many events it has handled. */
    String stop() throws IOException {
      process.getOutputStream().close();
      String count = output.readLine();
      return count == null ? "" : count;
    }

    @Override
    public void close() throws IOException {
      process.getOutputStream().close();
      try {
        Process ended = process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        assertWithMessage("exit status").that(ended.exitValue()).isEqualTo(0);
      } finally {
        process.destroyForcibly();
      }
    }
  }
}
