package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an immutable list of texts, without the nulls among them; a value that is no array is a
 * list of one.
 */
public final class TextListDeserializer extends JsonDeserializer<List<String>> {

  /** For Jackson. */
  public TextListDeserializer() {}

  @Override
  public List<String> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.isExpectedStartArrayToken()) {
      return List.of(TextDeserializer.read(parser, context));
    }
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.hasToken(JsonToken.VALUE_NULL)) {
        texts.add(TextDeserializer.read(parser, context));
      }
    }
    return List.copyOf(texts);
  }
}
