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
    return escapeLoneSurrogates(text.toString());
  }

  /**
   * Halves of characters, which a sender can write as escapes, stay escapes: the text can be
   * written as UTF-8.
   */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = new StringBuilder();
    int start = 0;
    for (int i = 0; i < json.length(); i++) {
      if (isPair(json, i)) {
        i++;
      } else if (Character.isSurrogate(json.charAt(i))) {
        escaped.append(json, start, i).append("\\u").append(Integer.toHexString(json.charAt(i)));
        start = i + 1;
      }
    }
    return start == 0 ? json : escaped.append(json, start, json.length()).toString();
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  private static void copyEvent(JsonParser parser, JsonGenerator generator) throws IOException {
    if (parser.currentToken().isNumeric()) {
      generator.writeNumber(parser.getText());
    } else {
      generator.copyCurrentEvent(parser);
    }
  }
}
