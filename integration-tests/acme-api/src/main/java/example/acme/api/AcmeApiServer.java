package example.acme.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;

/** Acme's API on this machine: records requests, and answers with the status that it was given. */
public final class AcmeApiServer implements AutoCloseable {

  static {
    // Without it, JDK 17 sends headers and body 40 ms apart.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final int TOO_MANY_REQUESTS = 429;

  /** After how long the server asks to try again. */
  private static final String RETRY_SECONDS = "1";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
  private final ToIntFunction<Request> answers;

  private AcmeApiServer(HttpServer server, ToIntFunction<Request> answers) {
    this.server = server;
    this.answers = answers;
  }

  /**
   * Starts the server on a free port that only this machine can reach.
   *
   * @throws IOException if no port is free
   */
  public static AcmeApiServer start() throws IOException {
    return start(request -> HttpURLConnection.HTTP_OK);
  }

  /**
   * Starts the server on a free port that only this machine can reach.
   *
   * @param answers the HTTP status of the answer to each request
   * @throws IOException if no port is free
   */
  public static AcmeApiServer start(ToIntFunction<Request> answers) throws IOException {
    AcmeApiServer started = new AcmeApiServer(
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), answers);
    started.server.setExecutor(started.threads);
    started.server.createContext("/", started::handle);
    started.server.start();
    return started;
  }

  /** Where the server is to be reached. */
  public String url() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /** Answers the next request with this HTTP status, whatever it is. */
  public void answerNextWith(int status) {
    statuses.add(status);
  }

  /** The requests since the last call, in the order of their arrival. */
  public List<Request> takeRequests() {
    List<Request> taken = new ArrayList<>();
    for (Request request = requests.poll(); request != null; request = requests.poll()) {
      taken.add(request);
    }
    return taken;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = new Request(
          exchange.getRequestMethod(),
          exchange.getRequestURI().getPath(),
          Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""),
          new String(body(exchange), StandardCharsets.UTF_8));
      requests.add(request);
      int answer = answers.applyAsInt(request);
      Integer status = statuses.poll();
      int given = status == null ? answer : status;
      if (given == TOO_MANY_REQUESTS) {
        exchange.getResponseHeaders().set("Retry-After", RETRY_SECONDS);
      }
      exchange.sendResponseHeaders(given, -1);
    }
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (!"gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
      return body;
    }
    try (InputStream decompressed = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return decompressed.readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /**
   * A request to Acme's API.
   *
   * @param authorization the header of that name; empty where there is none
   * @param body JSON, decompressed where it came in gzip
   */
  public record Request(String method, String path, String authorization, String body) {

    /** Path and body, with single quotes, which need no escapes in Java. */
    public String summary() {
      return path + " " + body.replace('"', '\'');
    }
  }
}
