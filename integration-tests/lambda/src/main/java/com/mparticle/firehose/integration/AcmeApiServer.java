package com.mparticle.firehose.integration;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToIntFunction;

/**
 * A stand-in for the API of the sample partner: records requests, and answers with what it was
 * given.
 */
public final class AcmeApiServer implements AutoCloseable {

  private final LoopbackServer server;
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
  private final ToIntFunction<Request> answers;

  private AcmeApiServer(ToIntFunction<Request> answers) throws IOException {
    this.answers = answers;
    server = LoopbackServer.start(this::handle);
  }

  /**
   * Starts the server.
   *
   * @throws IOException if no port is free
   */
  public static AcmeApiServer start() throws IOException {
    return start(request -> HttpURLConnection.HTTP_OK);
  }

  /**
   * Starts the server.
   *
   * @param answers the HTTP status of the answer to each request
   * @throws IOException if no port is free
   */
  public static AcmeApiServer start(ToIntFunction<Request> answers) throws IOException {
    return new AcmeApiServer(answers);
  }

  /** Where the server is to be reached. */
  public String url() {
    return "http://" + server.address();
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
    Request request = new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""),
        LoopbackServer.body(exchange));
    requests.add(request);
    int answer = answers.applyAsInt(request);
    Integer status = statuses.poll();
    LoopbackServer.respond(exchange, status == null ? answer : status, "{}");
  }

  @Override
  public void close() {
    server.close();
  }

  /**
   * A request to Acme's API.
   *
   * @param authorization the header of that name; empty where there is none
   * @param body JSON
   */
  public record Request(String method, String path, String authorization, String body) {}
}
