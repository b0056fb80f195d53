package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/** Copies values: into JSON without white space, with numbers to the digit as they are. */
final class RawJson {

  private static final int MAX_DIGITS = 100;

  private RawJson() {}

  /** The value that a parser is at as JSON text. */
  static String of(JsonParser parser) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFactories.FACTORY.createGenerator(text)) {
      copy(parser, generator);
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
        escaped.append(json, start, i).append("\\u").append(hex(json.charAt(i)));
        start = i + 1;
      }
    }
    return start == 0 ? json : escaped.append(json, start, json.length()).toString();
  }

  /** Four digits in upper case, as the generator of newer versions of Jackson writes them. */
  private static String hex(char surrogate) {
    return Integer.toHexString(surrogate).toUpperCase(Locale.ROOT);
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  /** Copies the value that a parser is at. */
  static void copy(JsonParser parser, JsonGenerator generator) throws IOException {
    copyToken(parser, generator);
    int open = parser.currentToken().isStructStart() ? 1 : 0;
    while (open > 0) {
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        open++;
      } else if (token.isStructEnd()) {
        open--;
      }
      copyToken(parser, generator);
    }
  }

  private static void copyToken(JsonParser parser, JsonGenerator generator) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_FLOAT || isMinusZero(parser) || isLong(parser)) {
      generator.writeNumber(parser.getText());
    } else if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
      generator.writeString(parser.getText());
    } else {
      generator.copyCurrentEvent(parser);
    }
  }

  /** Whether the token is a whole number of so many digits that computing it would take long. */
  private static boolean isLong(JsonParser parser) throws IOException {
    return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getTextLength() > MAX_DIGITS;
  }

  /** Whether the token is the one whole number that loses its sign when it is copied. */
  private static boolean isMinusZero(JsonParser parser) throws IOException {
    return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getText().equals("-0");
  }
}
