package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.mparticle.firehose.json.codec.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes JSON, or what else a Jackson generator writes. */
final class JacksonJsonWriter implements JsonWriter {

  private final JsonGenerator generator;

  JacksonJsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void beginObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void beginArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  @Override
  public void key(String key) throws IOException {
    generator.writeFieldName(key);
  }

  /** Writes the tokens, as not all generators write text. */
  @Override
  public void json(String json) throws IOException {
    try (JsonParser parser = JsonFactories.FACTORY.createParser(json)) {
      parser.nextToken();
      RawJson.copy(parser, generator);
    }
  }

  @Override
  public void string(String value) throws IOException {
    generator.writeString(value);
  }

  @Override
  public void bool(boolean value) throws IOException {
    generator.writeBoolean(value);
  }

  @Override
  public void number(int value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void number(long value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void number(double value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void number(BigDecimal value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void numberText(String value) throws IOException {
    generator.writeNumber(value);
  }
}
