package com.acme;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

@JsonDeserialize(using = JsonDeserializer.None.class)
public sealed interface Shape permits Circle, OtherShape, Square {

  enum Type {
    SQUARE(Square.class),
    CIRCLE(Circle.class),
    /** Is known, but has no value type of its own. */
    SPIRAL_LINE(OtherShape.class),
    UNKNOWN(OtherShape.class);

    private final Class<? extends Shape> valueType;

    Type(Class<? extends Shape> valueType) {
      this.valueType = valueType;
    }

    public Class<? extends Shape> valueType() {
      return valueType;
    }
  }
}
