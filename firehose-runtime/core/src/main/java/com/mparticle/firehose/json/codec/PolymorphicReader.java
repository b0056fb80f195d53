package com.mparticle.firehose.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of a sealed hierarchy, of which the property {@code type} selects the value type.
 *
 * <p>mParticle sends {@code type} first, so a value is read as it arrives. Where {@code type} is
 * elsewhere or unknown, or the value can't be read, it is read again from its start, when all of it
 * is known.
 *
 * @param <T> the sealed interface
 */
abstract class PolymorphicReader<T> {

  private final PropertyNames types;

  /**
   * A reader.
   *
   * @param types the names of the types that have a value type of their own
   */
  PolymorphicReader(PropertyNames types) {
    this.types = types;
  }

  /** Begins an object whose value type is known; its {@code type} is ignored. */
  static JsonReader begin(JsonReader json) throws IOException {
    JsonReader reader = json.sliceFrom(json.mark()).reader();
    reader.beginObject();
    return reader;
  }

  /** Reads a value; null if the filter skips it. */
  final @Nullable T readUnlessSkipped(JsonReader json) throws IOException {
    long start = json.mark();
    int elements = json.filter().elementCount();
    int type = json.beginObjectOfType(types);
    if (type != JsonReader.NO_TYPE) {
      try {
        if (isSkipped(type, json.filter())) {
          json.skipRestOfObject();
          countSkipped(json.filter());
          return null;
        }
        T value = type == PropertyNames.UNKNOWN
            ? readOtherType(json.typeName(), json)
            : readSubtype(type, json);
        if (value != null) {
          return value;
        }
      } catch (JsonMismatchException e) {
        // It is read again, as the last of several types counts, and as it may be malformed.
      }
    }
    json.filter().resetElementCount(elements);
    return readAgain(json.sliceFrom(start), json.filter());
  }

  private @Nullable T readAgain(JsonSlice slice, EventFilter filter) throws IOException {
    String typeName = slice.typeName();
    int type = typeName == null ? PropertyNames.UNKNOWN : types.indexOf(typeName, 0);
    if (isSkipped(type, filter)) {
      countSkipped(filter);
      return null;
    }
    if (type == PropertyNames.UNKNOWN) {
      return unknown(typeName, slice);
    }
    int elements = filter.elementCount();
    JsonReader json = hasOwnPaths() ? slice.detachedReader() : slice.reader();
    json.beginObject();
    try {
      return readSubtype(type, json);
    } catch (JsonMismatchException e) {
      filter.resetElementCount(elements);
      return malformed(type, slice, e);
    }
  }

  /** Reads an object of a known type. */
  abstract T readSubtype(int type, JsonReader json) throws IOException;

  /**
   * Reads an object of an unknown type, from the property after its type on.
   *
   * @return null, unless overridden: the object is then read again by {@link #unknown}
   */
  @Nullable
  T readOtherType(String typeName, JsonReader json) throws IOException {
    return null;
  }

  /** Reads a value of an unknown type, or of none. */
  abstract T unknown(@Nullable String typeName, JsonSlice slice) throws IOException;

  /**
   * Reads a value of a known type that does not have the properties of that type.
   *
   * @throws JsonMismatchException {@code problem}, unless overridden
   */
  T malformed(int type, JsonSlice slice, JsonMismatchException problem) throws IOException {
    throw problem;
  }

  /** Whether paths in error messages start at the value, not at the root of the document. */
  boolean hasOwnPaths() {
    return false;
  }

  /** Whether the filter skips values of a type. */
  boolean isSkipped(int type, EventFilter filter) {
    return false;
  }

  /** Counts a skipped value in the filter. */
  void countSkipped(EventFilter filter) {}
}
