package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/**
 * One JSON value held in memory, so that its {@code type} is known before its value type must be
 * chosen.
 */
public final class BufferedTokens {

  private final TokenBuffer tokens;
  private final DeserializationContext context;

  private BufferedTokens(TokenBuffer tokens, DeserializationContext context) {
    this.tokens = tokens;
    this.context = context;
  }

  public static BufferedTokens read(JsonParser parser, DeserializationContext context)
      throws IOException {
    TokenBuffer tokens = context.bufferForInputBuffering(parser);
    tokens.copyCurrentStructure(parser);
    return new BufferedTokens(tokens, context);
  }

  /** The text of the property {@code type}; absent where there is none or this is no object. */
  public Optional<String> typeName() throws IOException {
    try (JsonParser parser = tokens.asParserOnFirstToken()) {
      if (!parser.isExpectedStartObjectToken()) {
        return Optional.empty();
      }
      Optional<String> typeName = Optional.empty();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        if (name.equals("type") && value == JsonToken.VALUE_STRING) {
          typeName = Optional.of(parser.getText());
        }
        parser.skipChildren();
      }
      return typeName;
    }
  }

  /**
   * This value as an instance of a value type.
   *
   * @throws DatabindMismatchException if a part of it is of another kind than the value type wants
   */
  public <T> T as(Class<T> valueType) throws IOException {
    try (JsonParser parser = tokens.asParserOnFirstToken()) {
      try {
        return context.readValue(parser, valueType);
      } catch (MismatchedInputException e) {
        throw DatabindErrors.mismatch(e, parser);
      }
    }
  }

  /** This object without its property {@code type}. */
  BufferedTokens withoutType() throws IOException {
    try (JsonParser parser = tokens.asParserOnFirstToken()) {
      if (!parser.isExpectedStartObjectToken()) {
        return this;
      }
      TokenBuffer others = context.bufferForInputBuffering(parser);
      others.writeStartObject();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        if (name.equals("type")) {
          parser.skipChildren();
        } else {
          others.writeFieldName(name);
          others.copyCurrentStructure(parser);
        }
      }
      others.writeEndObject();
      return new BufferedTokens(others, context);
    }
  }

  /** This value as JSON text, numbers to the digit as they were received. */
  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonParser parser = tokens.asParser();
        JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isNumeric()) {
          generator.writeNumber(parser.getText());
        } else {
          generator.copyCurrentEvent(parser);
        }
      }
    }
    return text.toString();
  }
}
