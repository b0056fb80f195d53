package com.mparticle.firehose.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value whose {@code type} selects its value type.
 *
 * <p>mParticle sends the type first, so the value is read as it arrives, which is all that
 * {@link PlainInput#member} does. Where the type stands elsewhere or is not known, or the value
 * can't be read, {@link #readOrLeaveOut} passes over it and reads it again from its start.
 */
abstract class FamilyReader<T> {

  /** Reads the current value; null if it is left out. */
  final @Nullable T readOrLeaveOut(ParserInput json) throws IOException {
    int start = json.position();
    int depth = json.depth();
    boolean isObject = json.isObject();
    String typeName = json.leadingType();
    if (typeName != null) {
      if (isLeftOut(typeName, json)) {
        json.leave(depth);
        return null;
      }
      try {
        T value = readAs(typeName, json);
        if (value != null) {
          return value;
        }
      } catch (RepeatedTypeException | UnexpectedValueException e) {
        // It is read again below, where all of it is at hand.
      }
    }
    if (isObject) {
      json.leave(depth);
    } else {
      json.skip();
    }
    return readAgain(new RepeatableValue(json, start, json.end(), placeOfParts(json)), json);
  }

  private @Nullable T readAgain(RepeatableValue value, ParserInput json) throws IOException {
    String typeName = value.typeName();
    if (isLeftOut(typeName, json)) {
      return null;
    }
    if (typeName != null) {
      try {
        T read = readAs(typeName, value.read());
        if (read != null) {
          return read;
        }
      } catch (UnexpectedValueException e) {
        return malformed(typeName, value, e);
      }
    }
    return unknown(typeName, value);
  }

  /** The names of the types that are known. */
  abstract PropertyNames typeNames();

  /** Reads an object, from its next property on, as the value type of a type; null if unknown. */
  abstract @Nullable T readAs(String typeName, JsonInput json) throws IOException;

  /**
   * Reads an object, from its first property on, as the value type that takes values of all types
   * without one of their own; null if there is none, or the object says another type as well.
   */
  @Nullable
  T readWithType(String typeName, JsonInput json) throws IOException {
    return null;
  }

  /** What becomes of a value whose type is not known, or which has none. */
  abstract T unknown(@Nullable String typeName, RepeatableValue value) throws IOException;

  /** What becomes of a value of a known type that can't be read. */
  T malformed(String typeName, RepeatableValue value, UnexpectedValueException problem)
      throws IOException {
    throw problem;
  }

  /** Where error messages start from: the root of the document, unless overridden. */
  String placeOfParts(ParserInput json) {
    return json.place();
  }

  /** Whether values of a type are left out. */
  boolean isLeftOut(@Nullable String typeName, JsonInput json) {
    return false;
  }
}
