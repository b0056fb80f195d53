package com.mparticle.firehose.json.codec;

import com.acme.Circle;
import com.acme.OtherShape;
import com.acme.Shape;
import com.acme.Square;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Selects among the value types of {@link Shape}.
 */
public final class ShapeSubtypes {
  public static final PropertyNames NAMES = new PropertyNames("square", "circle", "spiral_line");

  private ShapeSubtypes() {
  }

  public static @Nullable Shape read(String typeName, JsonReader json) throws IOException {
    return switch (typeName) {
      case "square" -> SquareReader.read(json);
      case "circle" -> CircleReader.read(json);
      default -> null;
    };
  }

  public static Shape.Type typeOf(@Nullable String typeName) {
    if (typeName == null) {
      return Shape.Type.UNKNOWN;
    }
    return switch (typeName) {
      case "square" -> Shape.Type.SQUARE;
      case "circle" -> Shape.Type.CIRCLE;
      case "spiral_line" -> Shape.Type.SPIRAL_LINE;
      default -> Shape.Type.UNKNOWN;
    };
  }

  public static void write(Shape value, JsonWriter json) throws IOException {
    if (value instanceof Circle member) {
      CircleWriter.write(member, json);
    } else if (value instanceof OtherShape member) {
      OtherShapeWriter.write(member, json);
    } else if (value instanceof Square member) {
      SquareWriter.write(member, json);
    }
  }
}
