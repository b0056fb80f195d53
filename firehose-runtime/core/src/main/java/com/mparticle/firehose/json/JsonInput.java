package com.mparticle.firehose.json;

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
abstract class JsonInput {

  /** Index of the property after the last one. */
  static final int NO_MORE = -1;

  private final @Nullable Wanted wanted;
  private int eventsLeftOut;
  private int systemNotificationsLeftOut;

  /**
   * For the two ways to read JSON.
   *
   * @param wanted what is not to be left out; null for all
   */
  JsonInput(@Nullable Wanted wanted) {
    this.wanted = wanted;
  }

  final @Nullable Wanted wanted() {
    return wanted;
  }

  /** Whether an event of a type is to be left out; takes note of it if so. */
  final boolean leavesOutEvent(@Nullable String typeName) {
    if (wanted == null || wanted.events().contains(EventTypes.typeOf(typeName))) {
      return false;
    }
    eventsLeftOut++;
    return true;
  }

  /** Whether a notification of a type is to be left out; takes note of it if so. */
  final boolean leavesOutNotification(@Nullable String typeName) {
    if (wanted == null
        || wanted.notifications().contains(SystemNotificationTypes.typeOf(typeName))) {
      return false;
    }
    systemNotificationsLeftOut++;
    return true;
  }

  /** How many events were left out so far. */
  final int eventsLeftOut() {
    return eventsLeftOut;
  }

  /** How many notifications were left out so far. */
  final int systemNotificationsLeftOut() {
    return systemNotificationsLeftOut;
  }

  /** The current value, as the member of a family that its type selects; null if it is left out. */
  abstract <T> @Nullable T member(FamilyReader<T> family) throws IOException;

  /** Goes into the current value, which has to be an object. */
  abstract void startObject() throws IOException;

  /**
   * Goes to the value of the next property of the object.
   *
   * @param expected index of the name that is likely to come
   * @return the index of the name; {@link PropertyNames#UNKNOWN} for others; {@link #NO_MORE} at
   *     the end of the object
   */
  abstract int nextProperty(PropertyNames names, int expected) throws IOException;

  /** Passes over the current value. */
  abstract void skip() throws IOException;

  /**
   * Passes over the current value, that of a property that the value type of a member of a family
   * does not have.
   *
   * @throws RepeatedTypeException if it says the type once more; the last one counts
   */
  abstract void skipOfMember() throws IOException;

  /** Whether the current value is null; goes past it if so. */
  abstract boolean isNull() throws IOException;

  /** Goes to the first value of a map that is not null, and returns its key; null without one. */
  final @Nullable String firstKey() throws IOException {
    if (isNull()) {
      return null;
    }
    startObject();
    return nextKey();
  }

  /** Goes to the next value of a map that is not null, and returns its key; null without one. */
  abstract @Nullable String nextKey() throws IOException;

  /** Goes to the first element of a list that is not null, if there is one. */
  abstract boolean firstElement() throws IOException;

  /** Goes to the next element of a list that is not null, if there is one. */
  abstract boolean nextElement() throws IOException;

  /** Whether the current value is a list. */
  abstract boolean isArray() throws IOException;

  /** Text, also from numbers and booleans. */
  abstract @Nullable String string() throws IOException;

  /** Any value as text, objects and arrays as their JSON (see {@link TextDeserializer}). */
  abstract String text() throws IOException;

  /** See {@link TextListDeserializer}. */
  final List<String> textList() throws IOException {
    if (!isArray()) {
      return List.of(text());
    }
    List<String> texts = new ArrayList<>();
    for (boolean more = firstElement(); more; more = nextElement()) {
      texts.add(text());
    }
    return List.copyOf(texts);
  }

  /** See {@link TextMapDeserializer}; empty where it is null. */
  abstract Map<String, String> texts() throws IOException;

  /** As {@link #texts()}, at once. */
  final Map<String, String> readTexts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key = firstKey(); key != null; key = nextKey()) {
      texts.put(key, text());
    }
    return Collections.unmodifiableMap(texts);
  }

  abstract OptionalInt wholeInt() throws IOException;

  /** A whole number that is not absent: zero where it is null. */
  abstract int plainInt() throws IOException;

  abstract OptionalLong wholeLong() throws IOException;

  abstract OptionalDouble number() throws IOException;

  abstract @Nullable BigDecimal decimal() throws IOException;

  abstract @Nullable Boolean bool() throws IOException;

  /** A boolean that is not absent: false where it is null. */
  final boolean flag() throws IOException {
    return Boolean.TRUE.equals(bool());
  }

  abstract @Nullable UUID uuid() throws IOException;

  abstract @Nullable Instant instant() throws IOException;
}
