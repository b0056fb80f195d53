package com.mparticle.firehose.emulator.app.page.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Serves pages on one address of this machine. */
public final class PageServer implements AutoCloseable {

  private static final Logger LOGGER = Logger.getLogger(PageServer.class.getName());
  private static final int THREADS = 4;
  private static final int MOST_BYTES = 4 << 20;

  static {
    // Without it, JDK 17 sends headers and body 40 ms apart.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final URI url;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
    Thread thread = new Thread(task, "page");
    thread.setDaemon(true);
    return thread;
  });

  private PageServer(HttpServer server, URI url) {
    this.server = server;
    this.url = url;
  }

  /**
   * Starts a server that only this machine can reach.
   *
   * @param port 0 for any that is free
   * @param routes makes the route for each path, of the token that the forms of pages have to carry
   *     in a field {@code token}
   * @throws IOException if the port is not free
   */
  public static PageServer start(int port, Function<String, Map<String, Route>> routes)
      throws IOException {
    return start(InetAddress.getLoopbackAddress(), port, routes);
  }

  /**
   * Starts a server on any address of this machine.
   *
   * @param address not the wildcard, as the server has to know its name
   * @throws IOException if the port is not free, or the address is none of this machine's
   * @throws IllegalArgumentException if the address is the wildcard
   */
  public static PageServer start(
      InetAddress address, int port, Function<String, Map<String, Route>> routes)
      throws IOException {
    if (address.isAnyLocalAddress()) {
      throw new IllegalArgumentException(
          "The page needs one address of this machine, not all of them: "
              + address.getHostAddress());
    }
    HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
    int actualPort = server.getAddress().getPort();
    String host = literal(address) + ":" + actualPort;
    Set<String> hosts = new HashSet<>(Set.of(host));
    if (address.isLoopbackAddress()) {
      hosts.add("localhost:" + actualPort);
    }
    PageServer started = new PageServer(server, URI.create("http://" + host + "/"));
    Guard guard = new Guard(hosts);
    Map<String, Route> byPath = routes.apply(guard.token());
    server.setExecutor(started.threads);
    server.createContext("/", exchange -> handle(exchange, guard, byPath));
    server.start();
    return started;
  }

  private static String literal(InetAddress address) {
    String text = address.getHostAddress();
    return text.contains(":") ? "[" + text.replaceAll("%.*", "") + "]" : text;
  }

  /** Where the pages are. */
  public URI url() {
    return url;
  }

  private static void handle(HttpExchange exchange, Guard guard, Map<String, Route> routes)
      throws IOException {
    try (exchange) {
      Response response;
      try {
        response = respond(exchange, guard, routes);
      } catch (RuntimeException e) {
        LOGGER.log(Level.SEVERE, "A page can't be shown", e);
        response =
            Response.text(HttpURLConnection.HTTP_INTERNAL_ERROR, "A page can't be shown: " + e);
      }
      send(exchange, response);
    }
  }

  private static Response respond(HttpExchange exchange, Guard guard, Map<String, Route> routes)
      throws IOException {
    Optional<String> refusal = guard.refusal(exchange.getRequestHeaders());
    if (refusal.isPresent()) {
      return Response.text(HttpURLConnection.HTTP_FORBIDDEN, refusal.get());
    }
    Route route = routes.get(exchange.getRequestURI().getPath());
    if (route == null) {
      return Response.text(HttpURLConnection.HTTP_NOT_FOUND, "There is no such page");
    }
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" ->
        route.get(Parameters.parse(
            Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "")));
      case "POST" -> post(exchange, guard, route);
      default -> Response.text(HttpURLConnection.HTTP_BAD_METHOD, "Expected GET or POST");
    };
  }

  private static Response post(HttpExchange exchange, Guard guard, Route route) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return Response.text(HttpURLConnection.HTTP_ENTITY_TOO_LARGE, "The form is too large");
    }
    Parameters form;
    try {
      form = Parameters.parse(new String(body, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Response.text(HttpURLConnection.HTTP_BAD_REQUEST, "The form can't be read");
    }
    Optional<String> refusal = guard.refusal(exchange.getRequestHeaders(), form);
    return refusal.isPresent()
        ? Response.text(HttpURLConnection.HTTP_FORBIDDEN, refusal.get())
        : route.post(form);
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    Guard.HEADERS.forEach(exchange.getResponseHeaders()::set);
    response.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
    boolean isEmpty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), isEmpty ? -1 : body.length);
    if (!isEmpty) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
