package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.json.codec.JsonReader;
import com.mparticle.firehose.json.codec.ValueCodecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads and writes single values with the parsers and generators of others, such as databind. */
public final class JacksonValues {

  private JacksonValues() {}

  /** The value type or sealed interface that a class is or implements; null if it has none. */
  public static @Nullable Class<?> typeOf(Class<?> javaClass) {
    if (ValueCodecs.TYPES.contains(javaClass.getName())) {
      return javaClass;
    }
    for (Class<?> type : javaClass.getInterfaces()) {
      if (ValueCodecs.TYPES.contains(type.getName())) {
        return type;
      }
    }
    return null;
  }

  /**
   * Reads the value that a parser is at, and leaves the parser at its end.
   *
   * @param type a value type or sealed interface that {@link ValueCodecs} knows
   * @throws JsonMismatchException if it is no value of that type; the path starts at the value
   */
  public static Object read(Class<?> type, JsonParser parser) throws IOException {
    byte[] json = RawJson.of(parser).getBytes(StandardCharsets.UTF_8);
    JsonReader reader = JacksonJsonReader.ofDocument(json, 0, json.length, new EventFilter());
    Object value = ValueCodecs.read(type, reader);
    if (!type.isInstance(value)) {
      throw new JsonMismatchException(
          JsonPath.ROOT.property("type"), "expected that of a " + type.getSimpleName());
    }
    return value;
  }

  /**
   * Writes a value.
   *
   * @param type a value type or sealed interface that {@link ValueCodecs} knows
   */
  public static void write(Class<?> type, Object value, JsonGenerator generator)
      throws IOException {
    ValueCodecs.write(type, value, new JacksonJsonWriter(generator));
  }
}
