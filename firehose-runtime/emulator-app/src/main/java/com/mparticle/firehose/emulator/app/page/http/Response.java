package com.mparticle.firehose.emulator.app.page.http;

import java.net.HttpURLConnection;
import java.util.Map;

/**
 * An answer to a browser.
 *
 * @param status of HTTP
 * @param headers besides those that all answers have
 */
public record Response(int status, Map<String, String> headers, String body) {

  private static final String CONTENT_TYPE = "Content-Type";

  /** The status of a form that can't be saved. */
  public static final int UNPROCESSABLE = 422;

  /** Copies the map. */
  public Response {
    headers = Map.copyOf(headers);
  }

  /** A page. */
  public static Response html(int status, String html) {
    return new Response(status, Map.of(CONTENT_TYPE, "text/html; charset=utf-8"), html);
  }

  /** A page, if all is well. */
  public static Response html(String html) {
    return html(HttpURLConnection.HTTP_OK, html);
  }

  /** A style sheet. */
  public static Response css(String css) {
    return new Response(
        HttpURLConnection.HTTP_OK, Map.of(CONTENT_TYPE, "text/css; charset=utf-8"), css);
  }

  /** A picture. */
  public static Response svg(String svg) {
    return new Response(HttpURLConnection.HTTP_OK, Map.of(CONTENT_TYPE, "image/svg+xml"), svg);
  }

  /** Sends the browser to another page after a form was handled. */
  public static Response seeOther(String path) {
    return new Response(HttpURLConnection.HTTP_SEE_OTHER, Map.of("Location", path), "");
  }

  /** A line of text, for what browsers do not ask for by themselves. */
  public static Response text(int status, String line) {
    return new Response(status, Map.of(CONTENT_TYPE, "text/plain; charset=utf-8"), line + "\n");
  }
}
