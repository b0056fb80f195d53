package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/** Keeps values as JSON text: white space is dropped, numbers stay to the digit as they were. */
public final class RawJson {

  private RawJson() {}

  /** The parser's current value as JSON text. */
  public static String of(JsonParser parser) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFactories.FACTORY.createGenerator(text)) {
      copyEvent(parser, generator);
      int open = parser.currentToken().isStructStart() ? 1 : 0;
      while (open > 0) {
        JsonToken token = parser.nextToken();
        if (token.isStructStart()) {
          open++;
        } else if (token.isStructEnd()) {
          open--;
        }
        copyEvent(parser, generator);
      }
    }
    return text.toString();
  }

  private static void copyEvent(JsonParser parser, JsonGenerator generator) throws IOException {
    if (parser.currentToken().isNumeric()) {
      generator.writeNumber(parser.getText());
    } else {
      generator.copyCurrentEvent(parser);
    }
  }
}
