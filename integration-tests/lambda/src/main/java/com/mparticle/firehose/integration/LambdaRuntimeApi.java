package com.mparticle.firehose.integration;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The Lambda service as a function sees it: the HTTP interface where it fetches its next message
 * and leaves its answer.
 */
public final class LambdaRuntimeApi implements AutoCloseable {

  private static final String INVOCATIONS = "/2018-06-01/runtime/invocation/";
  private static final String RESTORE = "/2018-06-01/runtime/restore/next";
  private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  private final LoopbackServer server;
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Invocation> running = new ConcurrentHashMap<>();
  private final CompletableFuture<Boolean> snapshot = new CompletableFuture<>();

  private LambdaRuntimeApi() throws IOException {
    server = LoopbackServer.start(this::handle);
  }

  /**
   * Starts the service.
   *
   * @throws IOException if no port is free
   */
  public static LambdaRuntimeApi start() throws IOException {
    return new LambdaRuntimeApi();
  }

  /** Host and port, as functions are told in {@code AWS_LAMBDA_RUNTIME_API}. */
  public String address() {
    return server.address();
  }

  /** Hands a message to the function that asks next; completes when that function has answered. */
  public CompletableFuture<LambdaAnswer> invoke(String message) {
    Invocation invocation =
        new Invocation(UUID.randomUUID().toString(), message, new CompletableFuture<>());
    waiting.add(invocation);
    return invocation.answer();
  }

  /**
   * Completes when the function says that it is ready for a snapshot (SnapStart); it goes on at
   * once, as after it was restored.
   */
  CompletableFuture<Boolean> snapshot() {
    return snapshot;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals(INVOCATIONS + "next")) {
      handOut(exchange);
    } else if (path.equals(RESTORE)) {
      snapshot.complete(true);
      LoopbackServer.respond(exchange, HttpURLConnection.HTTP_OK, "{}");
    } else if (path.startsWith(INVOCATIONS) && path.endsWith("/response")) {
      takeAnswer(exchange, idIn(path, "/response"), true);
    } else if (path.startsWith(INVOCATIONS) && path.endsWith("/error")) {
      takeAnswer(exchange, idIn(path, "/error"), false);
    } else {
      LoopbackServer.respond(exchange, HttpURLConnection.HTTP_NOT_FOUND, "{}");
    }
  }

  private void handOut(HttpExchange exchange) throws IOException {
    Invocation invocation = nextInvocation();
    running.put(invocation.id(), invocation);
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set(
        "Lambda-Runtime-Deadline-Ms",
        Long.toString(Instant.now().plus(TIME_LIMIT).toEpochMilli()));
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:eu-central-1:123456789012:function:acme");
    LoopbackServer.respond(exchange, HttpURLConnection.HTTP_OK, invocation.message());
  }

  private Invocation nextInvocation() throws InterruptedIOException {
    try {
      return waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The service is being stopped");
    }
  }

  private void takeAnswer(HttpExchange exchange, String id, boolean succeeded) throws IOException {
    LambdaAnswer answer = new LambdaAnswer(succeeded, LoopbackServer.body(exchange));
    LoopbackServer.respond(exchange, HttpURLConnection.HTTP_ACCEPTED, "{}");
    Invocation invocation = running.remove(id);
    if (invocation != null) {
      invocation.answer().complete(answer);
    }
  }

  private static String idIn(String path, String end) {
    return path.substring(INVOCATIONS.length(), path.length() - end.length());
  }

  @Override
  public void close() {
    server.close();
  }

  private record Invocation(String id, String message, CompletableFuture<LambdaAnswer> answer) {}
}
