package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON on Jackson's parser: reads all that is JSON, and says what is wrong with what can't be read.
 */
final class ParserInput extends JsonInput {

  private static final JsonFactory FACTORY = Json.FACTORY;
  private static final int NOWHERE = -1;

  private final byte[] json;
  private final int start;
  private final JsonParser parser;
  private final String place;
  private final int settledDepth;

  private ParserInput(
      byte[] json, int start, int end, String place, @Nullable Wanted wanted, int settledDepth)
      throws IOException {
    super(wanted);
    this.json = json;
    this.start = start;
    this.parser = FACTORY.createParser(json, start, end - start);
    this.place = place;
    this.settledDepth = settledDepth;
    parser.nextToken();
  }

  /**
   * A document, at its first value.
   *
   * @param json UTF-8
   * @param wanted what is not to be left out; null for all
   */
  static ParserInput of(byte[] json, @Nullable Wanted wanted) throws IOException {
    return new ParserInput(json, Utf8.lengthOfMark(json), json.length, "", wanted, NOWHERE);
  }

  JsonParser parser() {
    return parser;
  }

  @Override
  boolean isNull() {
    return parser.hasToken(JsonToken.VALUE_NULL);
  }

  @Override
  boolean isArray() {
    return parser.hasToken(JsonToken.START_ARRAY);
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
  ParserInput part(int start, int end, String place) throws IOException {
    return new ParserInput(json, start, end, place, wanted(), 1);
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
    for (String name = nextName(); name != null; name = nextName()) {
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

  @Override
  <T> @Nullable T member(FamilyReader<T> family) throws IOException {
    return family.readOrLeaveOut(this);
  }

  @Override
  void skip() throws IOException {
    parser.skipChildren();
  }

  @Override
  void skipOfMember() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)
        && "type".equals(parser.currentName())
        && depth() != settledDepth) {
      throw new RepeatedTypeException();
    }
    parser.skipChildren();
  }

  @Override
  void startObject() throws IOException {
    if (!isObject()) {
      throw unexpected(JsonWords.OBJECT);
    }
  }

  @Override
  int nextProperty(PropertyNames names, int expected) throws IOException {
    String name = nextName();
    return name == null ? NO_MORE : names.indexOf(name, expected);
  }

  /** Goes to the value of the next property of the object; null at its end. */
  private @Nullable String nextName() throws IOException {
    String name = parser.nextFieldName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  @Override
  @Nullable
  String nextKey() throws IOException {
    String key = nextName();
    while (key != null && isNull()) {
      key = nextName();
    }
    return key;
  }

  @Override
  boolean firstElement() throws IOException {
    if (isNull()) {
      return false;
    }
    if (!isArray()) {
      throw unexpected(JsonWords.ARRAY);
    }
    return nextElement();
  }

  @Override
  boolean nextElement() throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.VALUE_NULL) {
      token = parser.nextToken();
    }
    return token != JsonToken.END_ARRAY;
  }

  @Override
  @Nullable
  String string() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token.isScalarValue()) {
      return parser.getText();
    }
    throw unexpected(JsonWords.STRING);
  }

  @Override
  String text() throws IOException {
    return parser.currentToken().isScalarValue() ? parser.getText() : json();
  }

  @Override
  Map<String, String> texts() throws IOException {
    return readTexts();
  }

  @Override
  OptionalInt wholeInt() throws IOException {
    return Scalars.wholeInt(this);
  }

  @Override
  int plainInt() throws IOException {
    return Scalars.plainInt(this);
  }

  @Override
  OptionalLong wholeLong() throws IOException {
    return Scalars.wholeLong(this);
  }

  @Override
  OptionalDouble number() throws IOException {
    return Scalars.number(this);
  }

  @Override
  @Nullable
  BigDecimal decimal() throws IOException {
    return Scalars.decimal(this);
  }

  @Override
  @Nullable
  Boolean bool() throws IOException {
    return Scalars.bool(this);
  }

  @Override
  @Nullable
  UUID uuid() throws IOException {
    return Scalars.uuid(this);
  }

  @Override
  @Nullable
  Instant instant() throws IOException {
    return Scalars.instant(this);
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
