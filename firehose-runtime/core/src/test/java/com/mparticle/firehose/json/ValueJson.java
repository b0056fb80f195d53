package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.mparticle.firehose.json.jackson.JacksonValues;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;

/** Reads and writes single values with their codecs. */
public final class ValueJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ValueJson() {}

  /** Reads a value. */
  public static <T> T read(String json, Class<T> type) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return type.cast(JacksonValues.read(type, parser));
    }
  }

  /** Writes a value. */
  public static String write(Object value) throws IOException {
    Class<?> type = Objects.requireNonNull(JacksonValues.typeOf(value.getClass()));
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(json)) {
      JacksonValues.write(type, value, generator);
    }
    return json.toString();
  }
}
