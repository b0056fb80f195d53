package com.mparticle.firehose.emulator.target;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The Lambda service as a function sees it: the HTTP interface, reachable from this machine alone,
 * where functions fetch their next message and leave their answer. Start any number of functions
 * with {@link #address} in the environment variable {@code AWS_LAMBDA_RUNTIME_API}; each handles
 * one message at a time.
 */
public final class LambdaRuntimeApi implements Target {

  private static final String INVOCATIONS = "/2018-06-01/runtime/invocation/";
  private static final String RESTORE = "/2018-06-01/runtime/restore/next";
  private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  static {
    // Without it, JDK 17 sends headers and body 40 ms apart.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
    Thread thread = new Thread(task, "lambda-runtime-api");
    thread.setDaemon(true);
    return thread;
  });
  private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Waiting> running = new ConcurrentHashMap<>();
  private final CompletableFuture<Boolean> snapshot = new CompletableFuture<>();

  private LambdaRuntimeApi(HttpServer server) {
    this.server = server;
  }

  static LambdaRuntimeApi start() throws IOException {
    return start(0);
  }

  /**
   * Starts the service.
   *
   * @param port 0 for any free one
   * @throws IOException if the port is not free
   */
  public static LambdaRuntimeApi start(int port) throws IOException {
    LambdaRuntimeApi api = new LambdaRuntimeApi(
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    api.server.setExecutor(api.threads);
    api.server.createContext("/", api::handle);
    api.server.start();
    return api;
  }

  /** Host and port, as functions are told. */
  public String address() {
    InetSocketAddress address = server.getAddress();
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /** Completes when a function says that it is ready for a snapshot (SnapStart). */
  public CompletableFuture<Boolean> snapshot() {
    return snapshot;
  }

  @Override
  public Answer call(Call call) throws InterruptedException {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    waiting.add(new Waiting(call, answer));
    try {
      return answer.get(TIME_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (TimeoutException e) {
      return Answer.Failure.of(
          "The function did not answer in " + TIME_LIMIT.toSeconds() + " s", true);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals(INVOCATIONS + "next")) {
      handOut(exchange);
    } else if (path.equals(RESTORE)) {
      snapshot.complete(true);
      respond(exchange, HttpURLConnection.HTTP_OK, "{}");
    } else if (path.startsWith(INVOCATIONS) && path.endsWith("/response")) {
      takeAnswer(exchange, idIn(path, "/response"), new Answer.Response(body(exchange)));
    } else if (path.startsWith(INVOCATIONS) && path.endsWith("/error")) {
      takeAnswer(exchange, idIn(path, "/error"), LambdaTarget.error(body(exchange)));
    } else {
      respond(exchange, HttpURLConnection.HTTP_NOT_FOUND, "{}");
    }
  }

  private void handOut(HttpExchange exchange) throws IOException {
    Waiting next;
    try {
      next = waiting.take();
    } catch (InterruptedException e) {
      // The service is being closed.
      Thread.currentThread().interrupt();
      exchange.close();
      return;
    }
    running.put(next.call().id(), next);
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", next.call().id());
    headers.set(
        "Lambda-Runtime-Deadline-Ms",
        Long.toString(Instant.now().plus(TIME_LIMIT).toEpochMilli()));
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:eu-central-1:123456789012:function:module");
    respond(exchange, HttpURLConnection.HTTP_OK, next.call().json());
  }

  private void takeAnswer(HttpExchange exchange, String id, Answer answer) throws IOException {
    respond(exchange, HttpURLConnection.HTTP_ACCEPTED, "{}");
    Waiting call = running.remove(id);
    if (call != null) {
      call.answer().complete(answer);
    }
  }

  private static String idIn(String path, String end) {
    return path.substring(INVOCATIONS.length(), path.length() - end.length());
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void respond(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public RetryPolicy retries() {
    return RetryPolicy.LAMBDA;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }

  private record Waiting(Call call, CompletableFuture<Answer> answer) {}
}
