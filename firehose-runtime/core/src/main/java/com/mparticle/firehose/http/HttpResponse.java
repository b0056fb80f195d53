package com.mparticle.firehose.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answer to a request. */
public final class HttpResponse {

  private static final String CONTENT_TYPE = "Content-Type";
  private static final String JSON = "application/json;charset=utf-8";

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private HttpResponse(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** The answer to a message that was processed. */
  static HttpResponse ok(byte[] body) {
    return new HttpResponse(200, Map.of(CONTENT_TYPE, JSON), body);
  }

  /** The answer to a request that was refused, or that failed. */
  static HttpResponse of(HttpProblem problem) {
    return new HttpResponse(problem.status(), headers(problem), problem.body());
  }

  /**
   * The answer to a message that is to be sent again after a while.
   *
   * @param seconds how long to wait; at least 1
   */
  static HttpResponse retryAfter(long seconds, HttpProblem problem) {
    Map<String, String> headers = headers(problem);
    headers.put("Retry-After", Long.toString(seconds));
    return new HttpResponse(problem.status(), headers, problem.body());
  }

  private static Map<String, String> headers(HttpProblem problem) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(CONTENT_TYPE, JSON);
    if (problem == HttpProblem.METHOD_NOT_ALLOWED) {
      headers.put("Allow", "POST");
    } else if (problem == HttpProblem.UNAUTHORIZED) {
      headers.put("WWW-Authenticate", "Token");
    }
    return headers;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The headers by name, among them the body's {@code Content-Type}. */
  public Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** JSON in UTF-8; for the caller alone. */
  public byte[] body() {
    return body;
  }
}
