package com.mparticle.firehose.codegen;

import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * A property of a value type.
 *
 * @param wireName its name in JSON
 * @param aliases other names under which it is read
 * @param accessor the accessor's name, from which Immutables derives the builder's methods
 * @param kind what its values are
 * @param element the value type that it holds, if it holds any
 * @param isRead whether the builder takes it; else the value type derives it
 * @param isWrittenIfFalse whether a boolean is written when it is false
 */
record Property(
    String wireName,
    ImmutableList<String> aliases,
    String accessor,
    Kind kind,
    Optional<Element> element,
    boolean isRead,
    boolean isWrittenIfFalse) {

  /** All names under which it is read. */
  ImmutableList<String> wireNames() {
    return ImmutableList.<String>builder().add(wireName).addAll(aliases).build();
  }

  /** The builder's method that adds to a list or map, such as {@code addEvents}. */
  String adder(String verb) {
    return verb + Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
  }

  /**
   * What a property holds.
   *
   * @param type a value type, or a family of value types
   * @param isFamily whether its {@code type} selects the value type
   */
  record Element(ClassName type, boolean isFamily) {}

  /** What the values of a property are, and the methods of the runtime that read and write them. */
  enum Kind {
    STRING("nextString", "string"),
    UUID("nextUuid", "uuid"),
    BOOLEAN("nextOptionalBoolean", "bool"),
    DECIMAL("nextDecimal", "decimal"),
    INSTANT("nextInstant", "instant"),
    INT("nextOptionalInt", "number"),
    LONG("nextOptionalLong", "number"),
    DOUBLE("nextOptionalDouble", "number"),
    PLAIN_STRING("nextString", "string"),
    PLAIN_BOOLEAN("nextBoolean", "bool"),
    PLAIN_INT("nextInt", "number"),
    VALUE("", ""),
    VALUES("", ""),
    VALUES_BY_NAME("", ""),
    STRINGS("nextValueAsString", "strings"),
    STRINGS_BY_NAME("nextStringMap", "stringMap"),
    STRING_LISTS_BY_NAME("nextStringList", "stringListMap"),
    STRING_MAPS_BY_NAME("nextStringMap", "stringMapMap");

    private final String reader;
    private final String writer;

    Kind(String reader, String writer) {
      this.reader = reader;
      this.writer = writer;
    }

    /** Whether these are value types, whose own readers and writers know them. */
    boolean holdsValues() {
      return this == VALUE || this == VALUES || this == VALUES_BY_NAME;
    }

    /** The reader's method for a value, an element of a list, or a value in a map. */
    String reader() {
      return reader;
    }

    /** The writer's method for the property. */
    String writer() {
      return writer;
    }
  }
}
