package com.mparticle.firehose.emulator.target;

import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A module behind HTTP.
 *
 * <p>Documented: POST to one URL or to one for each type of request; 200 and 202 are success, and
 * 408, 429, 500, 502, 503 and 504 are tried again. The header is {@code Authorization: Token ...}.
 * Whether the registration request carries it is not documented, only that it must succeed without,
 * and so it goes without here. Failed connections are tried again; that is our reading.
 */
public final class HttpTarget implements Target {

  private static final Set<Integer> SUCCESS =
      Set.of(HttpURLConnection.HTTP_OK, HttpURLConnection.HTTP_ACCEPTED);
  private static final Set<Integer> RETRYABLE = Set.of(408, 429, 500, 502, 503, 504);
  private static final String AUTHORIZATION = "Authorization";

  private final HttpSender http = new HttpSender();
  private final URI url;
  private final Map<Message.Type, URI> urls;
  private final Optional<String> token;

  private HttpTarget(URI url, Map<Message.Type, URI> urls, Optional<String> token) {
    this.url = url;
    this.urls = urls;
    this.token = token;
  }

  static HttpTarget of(URI url) {
    return new HttpTarget(url, Map.of(), Optional.empty());
  }

  /** The same module with a token. */
  public HttpTarget withToken(String secret) {
    return new HttpTarget(url, urls, Optional.of(secret));
  }

  /** The same module with a URL of its own for one type of request. */
  public HttpTarget withUrl(Message.Type type, URI other) {
    Map<Message.Type, URI> changed = new EnumMap<>(Message.Type.class);
    changed.putAll(urls);
    changed.put(type, other);
    return new HttpTarget(url, changed, token);
  }

  @Override
  public Answer call(Call call) throws InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(url(call))
        .timeout(HttpSender.TIMEOUT)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(call.json()));
    authorization(call).ifPresent(value -> request.header(AUTHORIZATION, value));
    return http.send(request.build(), HttpTarget::answer);
  }

  private URI url(Call call) {
    return urls.getOrDefault(call.type(), url);
  }

  private Optional<String> authorization(Call call) {
    return token
        .filter(secret -> call.type() != Message.Type.MODULE_REGISTRATION_REQUEST)
        .map(secret -> "Token " + secret);
  }

  private static Answer answer(HttpResponse<String> response) {
    int status = response.statusCode();
    return SUCCESS.contains(status)
        ? new Answer.Response(response.body())
        : Answer.Failure.of("The endpoint answered " + status, RETRYABLE.contains(status));
  }

  /**
   * Resets the connection once the request is sent; over TLS, the answer is thrown away instead.
   */
  @Override
  public void callAndLoseAnswer(Call call) throws InterruptedException {
    URI target = url(call);
    if (!"http".equals(target.getScheme())) {
      call(call);
      return;
    }
    byte[] body = call.json().getBytes(StandardCharsets.UTF_8);
    String head = "POST " + target.getRawPath() + " HTTP/1.1\r\nHost: " + target.getRawAuthority()
        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n"
        + authorization(call)
            .map(value -> AUTHORIZATION + ": " + value + "\r\n")
            .orElse("")
        + "\r\n";
    int port = target.getPort() == -1 ? 80 : target.getPort();
    try (Socket socket = new Socket(target.getHost(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
      // Closing then sends a reset instead of waiting for the answer.
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      // The module may not have got the message; it is sent again in any case.
    }
  }

  @Override
  public RetryPolicy retries() {
    return RetryPolicy.HTTP;
  }

  @Override
  public void close() {}
}
