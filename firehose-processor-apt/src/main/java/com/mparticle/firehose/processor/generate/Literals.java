package com.mparticle.firehose.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** Values as Java source code; the extreme numbers of a type by the names of their constants. */
final class Literals {

  private Literals() {}

  /**
   * Returns a value as it is written.
   *
   * @param value a number, a boolean or a text
   */
  static CodeBlock of(Object value) {
    if (value instanceof Integer number) {
      return of(number.intValue());
    }
    if (value instanceof Long number) {
      return of(number.longValue());
    }
    if (value instanceof Double number) {
      return of(number.doubleValue());
    }
    return CodeBlock.of(value instanceof String ? "$S" : "$L", value);
  }

  private static CodeBlock of(int value) {
    return switch (value) {
      case Integer.MIN_VALUE -> CodeBlock.of("$T.MIN_VALUE", Integer.class);
      case Integer.MAX_VALUE -> CodeBlock.of("$T.MAX_VALUE", Integer.class);
      default -> CodeBlock.of("$L", value);
    };
  }

  private static CodeBlock of(long value) {
    if (value == Long.MIN_VALUE) {
      return CodeBlock.of("$T.MIN_VALUE", Long.class);
    }
    if (value == Long.MAX_VALUE) {
      return CodeBlock.of("$T.MAX_VALUE", Long.class);
    }
    return value == (int) value ? of((int) value) : CodeBlock.of("$LL", value);
  }

  private static CodeBlock of(double value) {
    if (Math.abs(value) == Double.MAX_VALUE) {
      return CodeBlock.of(value < 0 ? "-$T.MAX_VALUE" : "$T.MAX_VALUE", Double.class);
    }
    return CodeBlock.of("$L", value);
  }
}
