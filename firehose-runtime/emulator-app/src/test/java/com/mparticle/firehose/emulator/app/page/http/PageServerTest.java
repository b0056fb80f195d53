package com.mparticle.firehose.emulator.app.page.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use the page, and what browsers are told about it. */
final class PageServerTest {

  private final List<String> posted = new ArrayList<>();
  private String token = "";
  private final PageServer server = start();

  private PageServer start() {
    try {
      return PageServer.start(0, secret -> {
        token = secret;
        return Map.of("/", new Route() {
          @Override
          public Response get(Parameters query) {
            return Response.html("<p>" + query.get("tea") + "</p>");
          }

          @Override
          public Response post(Parameters form) {
            posted.add(form.get("tea"));
            return Response.seeOther("/");
          }
        });
      });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void itListensOnThisMachineAlone() {
    assertThat(server.url().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void theWildcardIsRefused() throws IOException {
    InetAddress all = InetAddress.getByName("0.0.0.0");

    IllegalArgumentException refusal = assertThrows(
        IllegalArgumentException.class, () -> PageServer.start(all, 0, secret -> Map.of()));

    assertThat(refusal).hasMessageThat().contains("needs one address of this machine");
  }

  @Test
  void aPageIsShownWithHeadersThatForbidScripts() throws IOException {
    String answer = exchange("GET /?tea=Earl+Grey%21 HTTP/1.1", "Host: " + host(), "");

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(answer).contains("<p>Earl Grey!</p>");
    assertThat(answer).contains("Content-security-policy: default-src 'none'; style-src 'self';");
    assertThat(answer).contains("X-content-type-options: nosniff");
    assertThat(answer).contains("X-frame-options: DENY");
    assertThat(answer).contains("Referrer-policy: same-origin");
    assertThat(answer).contains("Cache-control: no-store");
  }

  @Test
  void localhostIsItsNameToo() throws IOException {
    assertThat(exchange("GET / HTTP/1.1", "Host: localhost:" + server.url().getPort(), ""))
        .startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: rebound.example",
        "Host: rebound.example:8017",
        "Host: 127.0.0.1",
        "Host: 127.0.0.1:1",
        "Host: localhost.rebound.example",
        "X-Host: none"
      })
  void otherNamesAreRefused(String header) throws IOException {
    assertThat(exchange("GET / HTTP/1.1", header, "")).startsWith("HTTP/1.1 403 ");
    assertThat(exchange("POST / HTTP/1.1", header, "token=" + token)).startsWith("HTTP/1.1 403 ");
    assertThat(posted).isEmpty();
  }

  @Test
  void aFormOfThePageIsHandled() throws IOException {
    String own =
        "Host: " + host() + "\r\nOrigin: http://" + host() + "\r\nSec-Fetch-Site: same-origin";

    String answer = exchange("POST / HTTP/1.1", own, "tea=Earl%20Grey&token=" + token);

    assertThat(answer).startsWith("HTTP/1.1 303 ");
    assertThat(posted).containsExactly("Earl Grey");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://hostile.example",
        "Origin: null",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void aFormOfAnotherPageIsRefused(String header) throws IOException {
    String answer =
        exchange("POST / HTTP/1.1", "Host: " + host() + "\r\n" + header, "tea=x&token=" + token);

    assertThat(answer).startsWith("HTTP/1.1 403 ");
    assertThat(posted).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tea=x", "tea=x&token=", "tea=x&token=guess"})
  void aFormWithoutTheTokenIsRefused(String form) throws IOException {
    assertThat(exchange("POST / HTTP/1.1", "Host: " + host(), form)).startsWith("HTTP/1.1 403 ");
    assertThat(posted).isEmpty();
  }

  @Test
  void aFormThatCanNotBeReadOrIsTooLargeIsRefused() throws IOException {
    assertThat(exchange("POST / HTTP/1.1", "Host: " + host(), "tea=%zz"))
        .startsWith("HTTP/1.1 400 ");
    assertThat(exchange("POST / HTTP/1.1", "Host: " + host(), "x".repeat((4 << 20) + 1)))
        .startsWith("HTTP/1.1 413 ");
  }

  @Test
  void otherPathsAndMethodsAreRefused() throws IOException {
    assertThat(exchange("GET /tea HTTP/1.1", "Host: " + host(), "")).startsWith("HTTP/1.1 404 ");
    assertThat(exchange("GET /../etc/passwd HTTP/1.1", "Host: " + host(), ""))
        .startsWith("HTTP/1.1 404 ");
    assertThat(exchange("DELETE / HTTP/1.1", "Host: " + host(), "")).startsWith("HTTP/1.1 405 ");
  }

  private String host() {
    URI url = server.url();
    return url.getHost() + ":" + url.getPort();
  }

  /** Says exactly that, as no HTTP client would. */
  private String exchange(String request, String header, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), server.url().getPort())) {
      socket
          .getOutputStream()
          .write((request + "\r\n" + header + "\r\nConnection: close\r\nContent-Length: "
                  + bytes.length + "\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
