package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.mparticle.firehose.model.eventprocessing.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the generated readers see it: a stream of properties, elements and values, read by the
 * same rules as Jackson's databind reads them into the value types.
 *
 * <p>A method that returns a value reads the current one, and absent where it is null.
 */
final class JsonInput {

  private static final JsonFactory FACTORY = Json.FACTORY;
  private static final int NOWHERE = -1;

  private final byte[] json;
  private final int start;
  private final JsonParser parser;
  private final String place;
  private final @Nullable Set<Event.Type> wantedEvents;
  private final int settledDepth;
  private int eventsLeftOut;

  private JsonInput(
      byte[] json,
      int start,
      int end,
      String place,
      @Nullable Set<Event.Type> wantedEvents,
      int settledDepth)
      throws IOException {
    this.json = json;
    this.start = start;
    this.parser = FACTORY.createParser(json, start, end - start);
    this.place = place;
    this.wantedEvents = wantedEvents;
    this.settledDepth = settledDepth;
    parser.nextToken();
  }

  /**
   * A document, at its first value.
   *
   * @param json UTF-8
   * @param wantedEvents types of the events that are not to be left out; null for all events
   */
  static JsonInput of(byte[] json, @Nullable Set<Event.Type> wantedEvents) throws IOException {
    return new JsonInput(json, Utf8.lengthOfMark(json), json.length, "", wantedEvents, NOWHERE);
  }

  JsonParser parser() {
    return parser;
  }

  /** Whether an event of a type is to be left out; takes note of it if so. */
  boolean leavesOut(@Nullable String typeName) {
    if (wantedEvents == null || wantedEvents.contains(EventTypes.typeOf(typeName))) {
      return false;
    }
    eventsLeftOut++;
    return true;
  }

  /** How many events were left out so far. */
  int eventsLeftOut() {
    return eventsLeftOut;
  }

  /** Whether the current value is null. */
  boolean isNull() {
    return parser.hasToken(JsonToken.VALUE_NULL);
  }

  /** Whether the current value is an object. */
  boolean isObject() {
    return parser.hasToken(JsonToken.START_OBJECT);
  }

  /** Goes past the current value; false if this is the end of the document. */
  boolean next() throws IOException {
    return parser.nextToken() != null;
  }

  /** Where the current value begins. */
  int position() {
    return start + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** How deeply the current value is nested; for an object, its own level counts. */
  int depth() {
    return parser.getParsingContext().getNestingDepth();
  }

  /** Where the current value ends, or the object or array that was just left. */
  int end() throws IOException {
    parser.finishToken();
    return start + (int) parser.currentLocation().getByteOffset();
  }

  /**
   * A value of this document, in an input of its own.
   *
   * @param place where it stands, for error messages; empty if they start from the value
   */
  JsonInput part(int start, int end, String place) throws IOException {
    return new JsonInput(json, start, end, place, wantedEvents, 1);
  }

  /**
   * Goes into the current value if it is an object whose first property is its type.
   *
   * @return the type, or null if the type must be looked for, or there is none
   */
  @Nullable
  String leadingType() throws IOException {
    return isObject()
            && "type".equals(parser.nextFieldName())
            && parser.nextToken() == JsonToken.VALUE_STRING
        ? parser.getText()
        : null;
  }

  /** The type of the current object, wherever it stands, or null where there is none. */
  @Nullable
  String findType() throws IOException {
    if (!isObject()) {
      return null;
    }
    String type = null;
    for (String name = nextProperty(); name != null; name = nextProperty()) {
      if (name.equals("type") && parser.hasToken(JsonToken.VALUE_STRING)) {
        type = parser.getText();
      }
      parser.skipChildren();
    }
    return type;
  }

  /** Leaves the object of that depth, wherever in it we are. */
  void leave(int depth) throws IOException {
    int open = depth() - depth + 1;
    while (open > 0) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        open++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        open--;
      }
    }
  }

  /** Passes over the current value. */
  void skip() throws IOException {
    parser.skipChildren();
  }

  /**
   * Passes over a property that the value type of the object's type does not have.
   *
   * @throws RepeatedTypeException if it says the type once more; the last one counts
   */
  void skip(String name) throws IOException {
    if (name.equals("type") && parser.hasToken(JsonToken.VALUE_STRING) && depth() != settledDepth) {
      throw new RepeatedTypeException();
    }
    parser.skipChildren();
  }

  /** Requires the current value to be an object. */
  void startObject() throws IOException {
    if (!isObject()) {
      throw unexpected(JsonWords.OBJECT);
    }
  }

  /** Goes to the value of the next property of the object; null at its end. */
  @Nullable
  String nextProperty() throws IOException {
    String name = parser.nextFieldName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /** Goes to the first value of a map that is not null, and returns its key; null without one. */
  @Nullable
  String firstKey() throws IOException {
    if (isNull()) {
      return null;
    }
    startObject();
    return nextKey();
  }

  /** Goes to the next value of a map that is not null, and returns its key; null without one. */
  @Nullable
  String nextKey() throws IOException {
    String key = nextProperty();
    while (key != null && isNull()) {
      key = nextProperty();
    }
    return key;
  }

  /** Goes to the first element of a list that is not null, if there is one. */
  boolean firstElement() throws IOException {
    if (isNull()) {
      return false;
    }
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw unexpected(JsonWords.ARRAY);
    }
    return nextElement();
  }

  /** Goes to the next element of a list that is not null, if there is one. */
  boolean nextElement() throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.VALUE_NULL) {
      token = parser.nextToken();
    }
    return token != JsonToken.END_ARRAY;
  }

  /** Text, also from numbers and booleans. */
  @Nullable
  String string() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token.isScalarValue()) {
      return parser.getText();
    }
    throw unexpected(JsonWords.STRING);
  }

  /** Any value as text, objects and arrays as their JSON (see {@link TextDeserializer}). */
  String text() throws IOException {
    return parser.currentToken().isScalarValue() ? parser.getText() : json();
  }

  /** See {@link TextListDeserializer}. */
  List<String> textList() throws IOException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      return List.of(text());
    }
    List<String> texts = new ArrayList<>();
    while (nextElement()) {
      texts.add(text());
    }
    return List.copyOf(texts);
  }

  /** See {@link TextMapDeserializer}. */
  Map<String, String> textMap() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key = firstKey(); key != null; key = nextKey()) {
      texts.put(key, text());
    }
    return Collections.unmodifiableMap(texts);
  }

  /** Says that the current value is not what is needed here. */
  UnexpectedValueException unexpected(String expected) {
    return unexpected(expected, JsonWords.found(parser.currentToken()));
  }

  /** Says that the current value is not what is needed here. */
  UnexpectedValueException unexpected(String expected, String found) {
    return new UnexpectedValueException(place(), "expected " + expected + ", found " + found);
  }

  /** Where the current value stands, such as {@code events[3].location}; empty at the root. */
  String place() {
    return JsonPlace.of(place, parser);
  }

  /** The current value as JSON text, numbers to the digit as they were received. */
  String json() throws IOException {
    return RawJson.of(parser);
  }
}
