package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.support.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document value by value.
 *
 * <p>A reader is at a value: a new one at the root of the document, and later where
 * {@link #selectName}, {@link #nextKey} or {@link #hasNextElement} moved it. The {@code next…}
 * methods read that value and move past it; JSON's null is absent to them.
 *
 * <p>Where the value is not of the kind that a method reads, the method throws a
 * {@link JsonMismatchException}; numbers and booleans may also be written as strings.
 */
public interface JsonReader {

  /** Index of the property after the last one, see {@link #selectName}. */
  int END_OF_OBJECT = -1;

  /** Index of the type of a value that has none, see {@link #beginObjectOfType}. */
  int NO_TYPE = -1;

  /** Which events and notifications are skipped; counts them. */
  EventFilter filter();

  /** Marks the value that the reader is at, for {@link #sliceFrom}. */
  long mark();

  /**
   * Moves past the value that was marked, wherever in it the reader is, and returns that value to
   * be read again from its start.
   */
  JsonSlice sliceFrom(long mark) throws IOException;

  /**
   * Begins an object whose first property is {@code type} with a string as its value, and moves
   * past that property.
   *
   * @param knownTypes the names of the types that are known
   * @return the index of the type; {@link PropertyNames#UNKNOWN} if the type is another one;
   *     {@link #NO_TYPE} if the value is anything else: the reader is then somewhere in it
   */
  int beginObjectOfType(PropertyNames knownTypes) throws IOException;

  /** The type that {@link #beginObjectOfType} read last, if it is not among those known. */
  String typeName();

  /** Begins an object. */
  void beginObject() throws IOException;

  /**
   * Moves to the value of the next property of an object.
   *
   * @param hint the index of the name that probably comes next
   * @return the index of the property's name; {@link PropertyNames#UNKNOWN} for any other name;
   *     {@link #END_OF_OBJECT} if there is no further property: the reader is then past the object
   */
  int selectName(PropertyNames names, int hint) throws IOException;

  /** Moves past the value. */
  void skipValue() throws IOException;

  /**
   * Moves past the value of a property of which {@link #selectName} did not know the name, in an
   * object whose type was read.
   *
   * @throws JsonMismatchException if the property is a second {@code type}: the last one counts
   */
  void skipUnknownProperty() throws IOException;

  /**
   * Moves past the object in which the reader is, after {@link #beginObjectOfType}.
   *
   * @throws JsonMismatchException as {@link #skipUnknownProperty}
   */
  default void skipRestOfObject() throws IOException {
    while (selectName(PropertyNames.NONE, 0) != END_OF_OBJECT) {
      skipUnknownProperty();
    }
  }

  /** Moves past the value if it is null; returns whether it was. */
  boolean skipNull() throws IOException;

  /**
   * Moves to the next value that is not null in an object that is a map.
   *
   * @return its key; null if there is none: the reader is then past the object
   */
  @Nullable
  String nextKey() throws IOException;

  /** Whether the value is an array. */
  boolean isArray() throws IOException;

  /** Begins an array. */
  void beginArray() throws IOException;

  /**
   * Moves to the next element of an array that is not null; returns false if there is none: the
   * reader is then past the array.
   */
  boolean hasNextElement() throws IOException;

  /** Reads a string, or a number or boolean as text. */
  @Nullable
  String nextString() throws IOException;

  /** Reads any value but null as text: objects and arrays as their JSON, without white space. */
  String nextValueAsString() throws IOException;

  /** Reads an array as text, without the nulls in it; any other value but null as a list of one. */
  default List<String> nextStringList() throws IOException {
    if (!isArray()) {
      return List.of(nextValueAsString());
    }
    List<String> list = new ArrayList<>();
    beginArray();
    while (hasNextElement()) {
      list.add(nextValueAsString());
    }
    return List.copyOf(list);
  }

  /**
   * Reads an object as an immutable map in its order, without the nulls in it; of several values
   * under one key, the last one counts. Null is an empty map.
   */
  default Map<String, String> nextStringMap() throws IOException {
    if (skipNull()) {
      return Map.of();
    }
    ImmutableMap.Builder<String, String> map = new ImmutableMap.Builder<>();
    beginObject();
    for (String key = nextKey(); key != null; key = nextKey()) {
      map.put(key, nextValueAsString());
    }
    return map.build();
  }

  /** Reads a whole number. */
  OptionalInt nextOptionalInt() throws IOException;

  /** Reads a whole number; zero if it is null. */
  int nextInt() throws IOException;

  /** Reads a whole number. */
  OptionalLong nextOptionalLong() throws IOException;

  /** Reads a number, rounded to the nearest double. */
  OptionalDouble nextOptionalDouble() throws IOException;

  /** Reads a number, to the digit. */
  @Nullable
  BigDecimal nextDecimal() throws IOException;

  /** Reads a boolean. */
  @Nullable
  Boolean nextOptionalBoolean() throws IOException;

  /** Reads a boolean; false if it is null. */
  default boolean nextBoolean() throws IOException {
    return Boolean.TRUE.equals(nextOptionalBoolean());
  }

  /** Reads a UUID in its usual form of 36 characters. */
  @Nullable
  UUID nextUuid() throws IOException;

  /** Reads seconds since the epoch, whole or with a fraction, or a time in ISO 8601. */
  @Nullable
  Instant nextInstant() throws IOException;
}
