package com.mparticle.firehose.http;

import java.nio.charset.StandardCharsets;

/**
 * Why a request is not answered with a response of Firehose. mParticle sends messages again after
 * the statuses 408, 429, 500, 502, 503 and 504, a limited number of times, and after no other (wire
 * format, "Delivery, retries and limits").
 */
public enum HttpProblem {
  /** The request is no POST. */
  METHOD_NOT_ALLOWED(405, "method_not_allowed", "Expected POST"),
  /** The body is declared to be no JSON. */
  UNSUPPORTED_MEDIA_TYPE(
      415, "unsupported_media_type", "Expected Content-Type: application/json, in UTF-8"),
  /** The body is compressed in a way that is not supported. */
  UNSUPPORTED_CONTENT_ENCODING(
      415, "unsupported_content_encoding", "Expected Content-Encoding: gzip, or none"),
  /** The token is missing or wrong, and the message is no registration request. */
  UNAUTHORIZED(
      401,
      "unauthorized",
      "Expected Authorization: Token, followed by a token that this endpoint knows"),
  /** The body is larger than accepted, as it is transferred or when it is decompressed. */
  CONTENT_TOO_LARGE(413, "content_too_large", "The body is larger than this endpoint accepts"),
  /** The body did not arrive in time. */
  REQUEST_TIMEOUT(408, "request_timeout", "The body did not arrive in time"),
  /** The body is not compressed as its header says. */
  UNREADABLE_BODY(400, "unreadable_body", "The body is not compressed as Content-Encoding says"),
  /** The body is no message. */
  MALFORMED_MESSAGE(
      400, "malformed_message", "The body is no Firehose request; the log says where it differs"),
  /** The module asks to send the message again after a while. */
  TRY_LATER(429, "try_later", "The message can't be processed now; send it again later"),
  /** The endpoint is being stopped. */
  STOPPING(503, "stopping", "This endpoint is being stopped; send the message again"),
  /** The message could not be processed. */
  PROCESSING_FAILED(
      500, "processing_failed", "The message could not be processed; the log says why");

  private final int status;
  private final String code;
  private final String text;

  HttpProblem(int status, String code, String text) {
    this.status = status;
    this.code = code;
    this.text = text;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** JSON that names the problem, and holds nothing of the request. */
  byte[] body() {
    String json =
        "{\"status\":" + status + ",\"error\":\"" + code + "\",\"message\":\"" + text + "\"}";
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
