package com.mparticle.firehose.integration;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A stand-in for the API of the sample partner: records requests, and answers with what it was
 * given.
 */
public final class AcmeApiServer implements AutoCloseable {

  private final LoopbackServer server;
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

  private AcmeApiServer() throws IOException {
    server = LoopbackServer.start(this::handle);
  }

  /**
   * Starts the server.
   *
   * @throws IOException if no port is free
   */
  public static AcmeApiServer start() throws IOException {
    return new AcmeApiServer();
  }

  /** Where the server is to be reached. */
  public String url() {
    return "http://" + server.address();
  }

  /** Answers the next request with this HTTP status instead of 200. */
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
    requests.add(new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""),
        LoopbackServer.body(exchange)));
    Integer status = statuses.poll();
    LoopbackServer.respond(exchange, status == null ? HttpURLConnection.HTTP_OK : status, "{}");
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
