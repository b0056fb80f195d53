package com.mparticle.firehose.json.codec;

import com.acme.Circle;
import com.acme.OtherShape;
import com.acme.Shape;
import com.acme.Square;
import java.io.IOException;

/**
 * Reads and writes the value types of {@link Shape}.
 */
public final class ShapeSubtypes {
  static final PropertyNames NAMES = new PropertyNames("square", "circle");

  private ShapeSubtypes() {
  }

  static Shape read(int type, JsonReader json) throws IOException {
    return switch (type) {
      case 0 /* square */ -> SquareReader.read(json);
      case 1 /* circle */ -> CircleReader.read(json);
      default -> throw new IllegalArgumentException();
    };
  }

  static Shape.Type typeOf(int type) {
    return switch (type) {
      case 0 -> Shape.Type.SQUARE;
      case 1 -> Shape.Type.CIRCLE;
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
