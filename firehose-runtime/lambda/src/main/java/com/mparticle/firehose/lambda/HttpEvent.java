package com.mparticle.firehose.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.mparticle.firehose.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request in the form in which it reaches a function: from a Function URL or an HTTP API
 * (payload 2.0), a REST API (payload 1.0), or an Application Load Balancer. What is needed of it is
 * little, and read without AWS's library of events, which has a library for dates behind it and is
 * read by reflection.
 */
final class HttpEvent implements HttpRequest {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private @Nullable String method;
  private String body = "";
  private boolean isBase64;
  private boolean hasHeaders;
  private boolean hasMultiValueHeaders;

  private HttpEvent() {}

  /**
   * Reads an event.
   *
   * @throws IOException if it is no JSON object
   */
  static HttpEvent read(byte[] json) throws IOException {
    HttpEvent event = new HttpEvent();
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("Expected an HTTP event, found no JSON object");
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        event.readProperty(name, parser);
      }
    }
    return event;
  }

  private void readProperty(String name, JsonParser parser) throws IOException {
    switch (name) {
      case "httpMethod" -> method = parser.getValueAsString();
      case "requestContext" -> readContext(parser);
      case "headers" -> hasHeaders = readHeaders(parser);
      case "multiValueHeaders" -> hasMultiValueHeaders = readHeaders(parser);
      case "body" -> body = parser.getValueAsString("");
      case "isBase64Encoded" -> isBase64 = parser.getValueAsBoolean();
      default -> {}
    }
    parser.skipChildren();
  }

  private void readContext(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      if (name.equals("http") && token == JsonToken.START_OBJECT) {
        readHttp(parser);
      }
      parser.skipChildren();
    }
  }

  private void readHttp(JsonParser parser) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (name.equals("method")) {
        method = parser.getValueAsString();
      }
      parser.skipChildren();
    }
  }

  /** Of a header with several values, the first counts. */
  private boolean readHeaders(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        String value = parser.nextTextValue();
        if (value != null) {
          headers.putIfAbsent(name, value);
        }
        while (parser.currentToken() != JsonToken.END_ARRAY) {
          parser.nextToken();
          parser.skipChildren();
        }
      } else if (token.isScalarValue()) {
        headers.putIfAbsent(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return true;
  }

  /** Whether this is an HTTP request at all. */
  boolean isHttp() {
    return method != null;
  }

  /** Whether the sender, a load balancer set up so, reads and writes headers as lists alone. */
  boolean wantsMultiValueHeaders() {
    return hasMultiValueHeaders && !hasHeaders;
  }

  @Override
  public String method() {
    return method == null ? "" : method;
  }

  @Override
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  @Override
  public InputStream body() throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try {
      return new ByteArrayInputStream(isBase64 ? Base64.getDecoder().decode(bytes) : bytes);
    } catch (IllegalArgumentException e) {
      throw new IOException("The body is not in base64", e);
    }
  }
}
