package com.acme;

/**
 * The value type of each {@link Shape.Type}.
 */
final class ShapeValueTypes {
  private ShapeValueTypes() {
  }

  static Class<? extends Shape> of(Shape.Type type) {
    return switch (type) {
      case SQUARE -> Square.class;
      case CIRCLE -> Circle.class;
      case SPIRAL_LINE -> OtherShape.class;
      case UNKNOWN -> OtherShape.class;
    };
  }
}
