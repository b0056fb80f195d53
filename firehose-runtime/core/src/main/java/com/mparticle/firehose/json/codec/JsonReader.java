package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.json.databind.TextDeserializer;
import com.mparticle.firehose.json.databind.TextListDeserializer;
import com.mparticle.firehose.json.databind.TextMapDeserializer;
import com.mparticle.firehose.json.jackson.DuplicateTypeException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the generated readers see it: a stream of properties, elements and values, read by the
 * same rules as Jackson's databind reads them into the value types.
 *
 * <p>A method that returns a value reads the current one, and absent where it is null.
 */
public abstract class JsonReader {

  /** Index of the property after the last one. */
  public static final int NO_MORE = -1;

  private final @Nullable EventFilter filter;
  private int skippedEventCount;
  private int skippedSystemNotificationCount;

  /**
   * For the two ways to read JSON.
   *
   * @param filter what is not to be left out; null for all
   */
  public JsonReader(@Nullable EventFilter filter) {
    this.filter = filter;
  }

  public final @Nullable EventFilter filter() {
    return filter;
  }

  /** Whether an event of a type is to be left out; takes note of it if so. */
  public final boolean skipsEvent(@Nullable String typeName) {
    if (filter == null || filter.events().contains(EventSubtypes.typeOf(typeName))) {
      return false;
    }
    skippedEventCount++;
    return true;
  }

  /** Whether a notification of a type is to be left out; takes note of it if so. */
  public final boolean skipsNotification(@Nullable String typeName) {
    if (filter == null
        || filter.notifications().contains(SystemNotificationSubtypes.typeOf(typeName))) {
      return false;
    }
    skippedSystemNotificationCount++;
    return true;
  }

  /** How many events were left out so far. */
  public final int skippedEventCount() {
    return skippedEventCount;
  }

  /** How many notifications were left out so far. */
  public final int skippedSystemNotificationCount() {
    return skippedSystemNotificationCount;
  }

  /** The current value, as the member of a family that its type selects; null if it is left out. */
  public abstract <T> @Nullable T readSubtype(PolymorphicReader<T> family) throws IOException;

  /** Goes into the current value, which has to be an object. */
  public abstract void beginObject() throws IOException;

  /**
   * Goes to the value of the next property of the object.
   *
   * @param expected index of the name that is likely to come
   * @return the index of the name; {@link PropertyNames#UNKNOWN} for others; {@link #NO_MORE} at
   *     the end of the object
   */
  public abstract int selectName(PropertyNames names, int expected) throws IOException;

  /** Passes over the current value. */
  public abstract void skipValue() throws IOException;

  /**
   * Passes over the current value, that of a property that the value type of a member of a family
   * does not have.
   *
   * @throws DuplicateTypeException if it says the type once more; the last one counts
   */
  public abstract void skipUnknownProperty() throws IOException;

  /** Whether the current value is null; goes past it if so. */
  public abstract boolean isNull() throws IOException;

  /** Goes to the first value of a map that is not null, and returns its key; null without one. */
  public final @Nullable String firstKey() throws IOException {
    if (isNull()) {
      return null;
    }
    beginObject();
    return nextKey();
  }

  /** Goes to the next value of a map that is not null, and returns its key; null without one. */
  public abstract @Nullable String nextKey() throws IOException;

  /** Goes to the first element of a list that is not null, if there is one. */
  public abstract boolean firstElement() throws IOException;

  /** Goes to the next element of a list that is not null, if there is one. */
  public abstract boolean nextElement() throws IOException;

  /** Whether the current value is a list. */
  public abstract boolean isArray() throws IOException;

  /** Text, also from numbers and booleans. */
  public abstract @Nullable String nextString() throws IOException;

  /** Any value as text, objects and arrays as their JSON (see {@link TextDeserializer}). */
  public abstract String nextValueAsString() throws IOException;

  /** See {@link TextListDeserializer}. */
  public final List<String> nextStringList() throws IOException {
    if (!isArray()) {
      return List.of(nextValueAsString());
    }
    List<String> texts = new ArrayList<>();
    for (boolean more = firstElement(); more; more = nextElement()) {
      texts.add(nextValueAsString());
    }
    return List.copyOf(texts);
  }

  /** See {@link TextMapDeserializer}; empty where it is null. */
  public abstract Map<String, String> nextStringMap() throws IOException;

  /** As {@link #nextStringMap()}, at once. */
  public final Map<String, String> readStringMap() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key = firstKey(); key != null; key = nextKey()) {
      texts.put(key, nextValueAsString());
    }
    return Collections.unmodifiableMap(texts);
  }

  public abstract OptionalInt nextOptionalInt() throws IOException;

  /** A whole number that is not absent: zero where it is null. */
  public abstract int nextInt() throws IOException;

  public abstract OptionalLong nextOptionalLong() throws IOException;

  public abstract OptionalDouble nextOptionalDouble() throws IOException;

  public abstract @Nullable BigDecimal nextDecimal() throws IOException;

  public abstract @Nullable Boolean nextOptionalBoolean() throws IOException;

  /** A boolean that is not absent: false where it is null. */
  public final boolean nextBoolean() throws IOException {
    return Boolean.TRUE.equals(nextOptionalBoolean());
  }

  public abstract @Nullable UUID nextUuid() throws IOException;

  public abstract @Nullable Instant nextInstant() throws IOException;
}
