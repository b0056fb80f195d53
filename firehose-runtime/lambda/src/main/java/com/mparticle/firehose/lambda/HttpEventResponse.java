package com.mparticle.firehose.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.mparticle.firehose.http.HttpResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes an HTTP response as Function URLs, API Gateway and load balancers expect it. */
final class HttpEventResponse {

  private static final JsonFactory JSON = new JsonFactory();

  private HttpEventResponse() {}

  static void write(HttpResponse response, boolean multiValueHeaders, OutputStream out)
      throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeNumberField("statusCode", response.status());
    json.writeObjectFieldStart(multiValueHeaders ? "multiValueHeaders" : "headers");
    for (Map.Entry<String, String> header : response.headers().entrySet()) {
      if (multiValueHeaders) {
        json.writeArrayFieldStart(header.getKey());
        json.writeString(header.getValue());
        json.writeEndArray();
      } else {
        json.writeStringField(header.getKey(), header.getValue());
      }
    }
    json.writeEndObject();
    json.writeStringField("body", new String(response.body(), StandardCharsets.UTF_8));
    json.writeBooleanField("isBase64Encoded", false);
    json.writeEndObject();
    json.close();
  }
}
