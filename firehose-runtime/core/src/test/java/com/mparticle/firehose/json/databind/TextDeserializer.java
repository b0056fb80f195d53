package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/**
 * Reads any value as text (wire format, "Rules for all messages"): numbers to the digit as they
 * were received, booleans by name, and objects and arrays, which the protocol does not have here,
 * as their JSON.
 */
public final class TextDeserializer extends JsonDeserializer<String> {

  /** For Jackson. */
  public TextDeserializer() {}

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return read(parser, context);
  }

  public static String read(JsonParser parser, DeserializationContext context) throws IOException {
    return parser.currentToken().isScalarValue()
        ? parser.getText()
        : BufferedTokens.read(parser, context).json();
  }
}
