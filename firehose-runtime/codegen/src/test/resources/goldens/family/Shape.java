package com.acme;

import com.mparticle.firehose.model.Selects;

public sealed interface Shape permits Circle, OtherShape, Square {

  enum Type {
    @Selects(Square.class)
    SQUARE,
    @Selects(Circle.class)
    CIRCLE,
    /** Is known, but has no value type of its own. */
    @Selects(OtherShape.class)
    SPIRAL_LINE,
    @Selects(OtherShape.class)
    UNKNOWN;

    public Class<? extends Shape> valueType() {
      return ShapeValueTypes.of(this);
    }
  }
}
