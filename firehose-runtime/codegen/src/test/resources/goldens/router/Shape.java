package com.acme;

import com.mparticle.firehose.model.Selects;

public sealed interface Shape permits Shape.Circle, Shape.Square, Shape.Malformed, Shape.Unknown {

  Type type();

  non-sealed interface Circle extends Shape {}

  non-sealed interface Square extends Shape {}

  non-sealed interface Malformed extends Shape {}

  non-sealed interface Unknown extends Shape {}

  enum Type {
    /** Four sides of one length,
     * such as a tile. */
    @Selects(Square.class)
    SQUARE,
    /** All points at one distance. */
    @Selects(Circle.class)
    CIRCLE,
    /** Unknown. */
    @Selects(Unknown.class)
    UNKNOWN
  }
}
