package com.mparticle.firehose.json.codec;

import com.acme.Circle;
import com.acme.OtherShape;
import com.acme.Shape;
import com.acme.Square;
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
  "com.acme.Circle",
  "com.acme.OtherShape",
  "com.acme.Square",
  "com.acme.Shape");

  private ValueCodecs() {
  }

  /**
   * Reads a value. Of a type that only its {@code type} tells, it may be another one.
   */
  public static @Nullable Object read(Class<?> type, JsonReader json) throws IOException {
    return switch (type.getName()) {
      case "com.acme.Circle" -> CircleReader.read(PolymorphicReader.begin(json));
      case "com.acme.OtherShape" -> PolymorphicShapeReader.read(json);
      case "com.acme.Square" -> SquareReader.read(PolymorphicReader.begin(json));
      case "com.acme.Shape" -> PolymorphicShapeReader.read(json);
      default -> throw new IllegalArgumentException(type.getName());
    };
  }

  /**
   * Writes a value.
   */
  public static void write(Class<?> type, Object value, JsonWriter json) throws IOException {
    switch (type.getName()) {
      case "com.acme.Circle" -> CircleWriter.write((Circle) value, json);
      case "com.acme.OtherShape" -> OtherShapeWriter.write((OtherShape) value, json);
      case "com.acme.Square" -> SquareWriter.write((Square) value, json);
      case "com.acme.Shape" -> ShapeSubtypes.write((Shape) value, json);
      default -> throw new IllegalArgumentException(type.getName());
    }
  }
}
