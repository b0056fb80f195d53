package com.mparticle.firehose.integration.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection over which requests are sent byte by byte, as HTTP clients do not let one. */
final class HttpClientSocket implements AutoCloseable {

  private final String path;
  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;

  /** Connects. */
  HttpClientSocket(URI url) throws IOException {
    path = url.getPath();
    socket = new Socket(url.getHost(), url.getPort());
    socket.setTcpNoDelay(true);
    out = socket.getOutputStream();
    in = socket.getInputStream();
  }

  /**
   * The head of a request.
   *
   * @param headers besides the host, the token and the type of the body
   */
  byte[] head(String token, String... headers) {
    String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Token " + token
        + "\r\nContent-Type: application/json\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    return head.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Sends bytes.
   *
   * @return false if the server has closed the connection
   */
  boolean send(byte[] bytes) {
    try {
      out.write(bytes);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the server has answered, or has closed the connection. */
  boolean isAnswered() throws IOException {
    return in.available() > 0;
  }

  /**
   * Reads one answer to its end.
   *
   * @return the status
   * @throws IOException if the server closes the connection without an answer
   */
  int readStatus() throws IOException {
    String head = readHead();
    in.readNBytes(contentLength(head));
    return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
  }

  private String readHead() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("The connection was closed after " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static int contentLength(String head) throws IOException {
    for (String line : head.split("\r\n", -1)) {
      if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        return Integer.parseInt(line.substring(15).trim());
      }
    }
    throw new IOException("No length in " + head);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
