package com.mparticle.firehose.emulator.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The types of scalars in JSON. */
enum JsonKind {
  TEXT("text"),
  BOOLEAN("true or false"),
  INTEGER("a whole number"),
  NUMBER("a number");

  private final String description;

  JsonKind(String description) {
    this.description = description;
  }

  /** What a Java type is in JSON. */
  static JsonKind of(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return BOOLEAN;
    }
    if (Set.of(int.class, Integer.class, long.class, Long.class).contains(type)) {
      return INTEGER;
    }
    return type == double.class || Number.class.isAssignableFrom(type) ? NUMBER : TEXT;
  }

  boolean fits(JsonNode value) {
    return switch (this) {
      case TEXT -> value.isTextual();
      case BOOLEAN -> value.isBoolean();
      case INTEGER -> value.isIntegralNumber();
      case NUMBER -> value.isNumber();
    };
  }

  String description() {
    return description;
  }
}
