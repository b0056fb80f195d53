package com.mparticle.firehose.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** A servlet in Jetty, on a free port that only this machine can reach. */
final class TestServer implements AutoCloseable {

  private static final long STOP_MS = 10_000;

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer(FirehoseServlet servlet) {
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(new ServletHolder(servlet), "/firehose/*");
    server.setHandler(new GracefulHandler(context));
    server.setStopTimeout(STOP_MS);
  }

  static TestServer start(FirehoseServlet servlet) {
    TestServer started = new TestServer(servlet);
    try {
      started.server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return started;
  }

  /** Starts a request to be filled in and sent by {@link #send}. */
  HttpRequest.Builder request() {
    return HttpRequest.newBuilder(
        URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort() + "/firehose"));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String json) throws IOException, InterruptedException {
    return send(request()
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /**
   * Sends bytes over a connection, one part after the other, until all are sent or the server
   * answers.
   *
   * @param parts what to send; may have no end
   * @return the first line of the answer
   */
  String sendParts(Iterable<byte[]> parts) throws IOException {
    try (Socket socket = new Socket(connector.getHost(), connector.getLocalPort())) {
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      for (byte[] part : parts) {
        if (in.available() > 0) {
          break;
        }
        try {
          out.write(part);
        } catch (IOException e) {
          break; // The server has answered and closed the connection.
        }
      }
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
        line.append((char) c);
      }
      return line.toString();
    }
  }

  /** The start of a request that is sent by {@link #sendParts}. */
  static byte[] head(String... headers) {
    return ("POST /firehose HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers)
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.setStopTimeout(0); // Nobody waits for anything any more.
    stop();
  }
}
