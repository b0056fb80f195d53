package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads an immutable map from texts to texts, in the order received, without the entries whose
 * value is null.
 */
public final class TextMapDeserializer extends JsonDeserializer<Map<String, String>> {

  /** For Jackson. */
  public TextMapDeserializer() {}

  @Override
  public Map<String, String> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.isExpectedStartObjectToken()) {
      return context.reportInputMismatch(Map.class, "not an object");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        texts.put(name, TextDeserializer.read(parser, context));
      }
    }
    return Collections.unmodifiableMap(texts);
  }
}
