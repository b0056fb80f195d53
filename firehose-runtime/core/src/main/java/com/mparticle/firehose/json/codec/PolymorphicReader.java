package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.json.jackson.DuplicateTypeException;
import com.mparticle.firehose.json.jackson.JacksonJsonReader;
import com.mparticle.firehose.json.jackson.JsonMismatchException;
import com.mparticle.firehose.json.jackson.JsonSlice;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value whose {@code type} selects its value type.
 *
 * <p>mParticle sends the type first, so the value is read as it arrives, which is all that the
 * reader of package {@code scan} does. Where the type stands elsewhere or is not known, or the
 * value can't be read, {@link #readOrSkip} passes over it and reads it again from its start.
 */
public abstract class PolymorphicReader<T> {

  /** Reads the current value; null if it is left out. */
  public final @Nullable T readOrSkip(JacksonJsonReader json) throws IOException {
    int start = json.position();
    int depth = json.depth();
    boolean isObject = json.isObject();
    String typeName = json.leadingType();
    if (typeName != null) {
      if (isSkipped(typeName, json)) {
        json.leave(depth);
        return null;
      }
      try {
        T value = readAs(typeName, json);
        if (value != null) {
          return value;
        }
      } catch (DuplicateTypeException | JsonMismatchException e) {
        // It is read again below, where all of it is at hand.
      }
    }
    if (isObject) {
      json.leave(depth);
    } else {
      json.skipValue();
    }
    return readAgain(new JsonSlice(json, start, json.end(), placeOfParts(json)), json);
  }

  private @Nullable T readAgain(JsonSlice value, JacksonJsonReader json) throws IOException {
    String typeName = value.typeName();
    if (isSkipped(typeName, json)) {
      return null;
    }
    if (typeName != null) {
      try {
        T read = readAs(typeName, value.read());
        if (read != null) {
          return read;
        }
      } catch (JsonMismatchException e) {
        return malformed(typeName, value, e);
      }
    }
    return unknown(typeName, value);
  }

  /** The names of the types that are known. */
  public abstract PropertyNames typeNames();

  /** Reads an object, from its next property on, as the value type of a type; null if unknown. */
  public abstract @Nullable T readAs(String typeName, JsonReader json) throws IOException;

  /**
   * Reads an object, from its first property on, as the value type that takes values of all types
   * without one of their own; null if there is none, or the object says another type as well.
   */
  @Nullable
  public T readWithType(String typeName, JsonReader json) throws IOException {
    return null;
  }

  /** What becomes of a value whose type is not known, or which has none. */
  public abstract T unknown(@Nullable String typeName, JsonSlice value) throws IOException;

  /** What becomes of a value of a known type that can't be read. */
  public T malformed(String typeName, JsonSlice value, JsonMismatchException problem)
      throws IOException {
    throw problem;
  }

  /** Where error messages start from: the root of the document, unless overridden. */
  public String placeOfParts(JacksonJsonReader json) {
    return json.place();
  }

  /** Whether values of a type are left out. */
  public boolean isSkipped(@Nullable String typeName, JsonReader json) {
    return false;
  }
}
