package example.acme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands for Acme's API: remembers its requests, and answers as it is told. */
public final class AcmeApiServer implements AutoCloseable {

  static {
    // Without it, JDK 17 sends headers and body 40 ms apart.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

  private AcmeApiServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts the server on a free port that only this machine can reach.
   *
   * @throws IOException if no port is free
   */
  public static AcmeApiServer start() throws IOException {
    AcmeApiServer started = new AcmeApiServer(
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    started.server.createContext("/", started::handle);
    started.server.start();
    return started;
  }

  /** Where the server is to be reached. */
  public URI url() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
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

  /** Paths and bodies of the requests since the last call, with single quotes. */
  public List<String> received() {
    return takeRequests().stream()
        .map(request -> request.path() + " " + request.body().replace('"', '\''))
        .toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    requests.add(new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    Integer status = statuses.poll();
    exchange.sendResponseHeaders(status == null ? HttpURLConnection.HTTP_OK : status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /**
   * A request to Acme's API.
   *
   * @param authorization the header of that name; empty where there is none
   * @param body JSON
   */
  public record Request(String method, String path, String authorization, String body) {}
}
