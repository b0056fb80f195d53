package com.mparticle.firehose.json.codec;

import com.acme.Part;
import com.acme.Sample;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes single values, for code that knows their types only at run time.
 */
public final class ValueCodecs {
  /**
   * The names of the value types and sealed interfaces that can be read and written.
   */
  public static final Set<String> TYPES = Set.of(
  "com.acme.Part",
  "com.acme.Sample");

  private ValueCodecs() {
  }

  /**
   * Reads a value. Of a type that only its {@code type} tells, it may be another one.
   */
  public static @Nullable Object read(Class<?> type, JsonReader json) throws IOException {
    return switch (type.getName()) {
      case "com.acme.Part" -> PartReader.read(json);
      case "com.acme.Sample" -> SampleReader.read(json);
      default -> throw new IllegalArgumentException(type.getName());
    };
  }

  /**
   * Writes a value.
   */
  public static void write(Class<?> type, Object value, JsonWriter json) throws IOException {
    switch (type.getName()) {
      case "com.acme.Part" -> PartWriter.write((Part) value, json);
      case "com.acme.Sample" -> SampleWriter.write((Sample) value, json);
      default -> throw new IllegalArgumentException(type.getName());
    }
  }
}
