package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonReader;
import com.mparticle.firehose.json.codec.PolymorphicReader;
import com.mparticle.firehose.json.codec.PropertyNames;
import com.mparticle.firehose.json.scan.Utf8;
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
public final class JacksonJsonReader extends JsonReader {

  private static final JsonFactory FACTORY = JsonFactories.FACTORY;
  private static final int NONE = -1;

  private final byte[] json;
  private final int start;
  private final JsonParser parser;
  private final String place;
  private final int resolvedDepth;

  private JacksonJsonReader(
      byte[] json,
      int start,
      int end,
      String place,
      @Nullable EventFilter filter,
      int resolvedDepth)
      throws IOException {
    super(filter);
    this.json = json;
    this.start = start;
    this.parser = FACTORY.createParser(json, start, end - start);
    this.place = place;
    this.resolvedDepth = resolvedDepth;
    parser.nextToken();
  }

  /**
   * A document, at its first value.
   *
   * @param json UTF-8
   * @param filter what is not to be left out; null for all
   */
  public static JacksonJsonReader of(byte[] json, @Nullable EventFilter filter) throws IOException {
    return new JacksonJsonReader(json, Utf8.lengthOfMark(json), json.length, "", filter, NONE);
  }

  public JsonParser parser() {
    return parser;
  }

  @Override
  public boolean isNull() {
    return parser.hasToken(JsonToken.VALUE_NULL);
  }

  @Override
  public boolean isArray() {
    return parser.hasToken(JsonToken.START_ARRAY);
  }

  /** Whether the current value is an object. */
  public boolean isObject() {
    return parser.hasToken(JsonToken.START_OBJECT);
  }

  /** Goes past the current value; false if this is the end of the document. */
  public boolean next() throws IOException {
    return parser.nextToken() != null;
  }

  /** Where the current value begins. */
  public int position() {
    return start + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** How deeply the current value is nested; for an object, its own level counts. */
  public int depth() {
    return parser.getParsingContext().getNestingDepth();
  }

  /** Where the current value ends, or the object or array that was just left. */
  public int end() throws IOException {
    parser.finishToken();
    return start + (int) parser.currentLocation().getByteOffset();
  }

  /**
   * A value of this document, in an input of its own.
   *
   * @param place where it stands, for error messages; empty if they start from the value
   */
  public JacksonJsonReader part(int start, int end, String place) throws IOException {
    return new JacksonJsonReader(json, start, end, place, filter(), 1);
  }

  /**
   * Goes into the current value if it is an object whose first property is its type.
   *
   * @return the type, or null if the type must be looked for, or there is none
   */
  @Nullable
  public String leadingType() throws IOException {
    return isObject()
            && "type".equals(parser.nextFieldName())
            && parser.nextToken() == JsonToken.VALUE_STRING
        ? parser.getText()
        : null;
  }

  /** The type of the current object, wherever it stands, or null where there is none. */
  @Nullable
  public String findType() throws IOException {
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
  public void leave(int depth) throws IOException {
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
  public <T> @Nullable T readSubtype(PolymorphicReader<T> family) throws IOException {
    return family.readOrSkip(this);
  }

  @Override
  public void skipValue() throws IOException {
    parser.skipChildren();
  }

  @Override
  public void skipUnknownProperty() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)
        && "type".equals(parser.currentName())
        && depth() != resolvedDepth) {
      throw new DuplicateTypeException();
    }
    parser.skipChildren();
  }

  @Override
  public void beginObject() throws IOException {
    if (!isObject()) {
      throw unexpected(JsonErrors.OBJECT);
    }
  }

  @Override
  public int selectName(PropertyNames names, int expected) throws IOException {
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
  public String nextKey() throws IOException {
    String key = nextName();
    while (key != null && isNull()) {
      key = nextName();
    }
    return key;
  }

  @Override
  public boolean firstElement() throws IOException {
    if (isNull()) {
      return false;
    }
    if (!isArray()) {
      throw unexpected(JsonErrors.ARRAY);
    }
    return nextElement();
  }

  @Override
  public boolean nextElement() throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.VALUE_NULL) {
      token = parser.nextToken();
    }
    return token != JsonToken.END_ARRAY;
  }

  @Override
  @Nullable
  public String nextString() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token.isScalarValue()) {
      return parser.getText();
    }
    throw unexpected(JsonErrors.STRING);
  }

  @Override
  public String nextValueAsString() throws IOException {
    return parser.currentToken().isScalarValue() ? parser.getText() : json();
  }

  @Override
  public Map<String, String> nextStringMap() throws IOException {
    return readStringMap();
  }

  @Override
  public OptionalInt nextOptionalInt() throws IOException {
    return Scalars.nextOptionalInt(this);
  }

  @Override
  public int nextInt() throws IOException {
    return Scalars.nextInt(this);
  }

  @Override
  public OptionalLong nextOptionalLong() throws IOException {
    return Scalars.nextOptionalLong(this);
  }

  @Override
  public OptionalDouble nextOptionalDouble() throws IOException {
    return Scalars.nextOptionalDouble(this);
  }

  @Override
  @Nullable
  public BigDecimal nextDecimal() throws IOException {
    return Scalars.nextDecimal(this);
  }

  @Override
  @Nullable
  public Boolean nextOptionalBoolean() throws IOException {
    return Scalars.nextOptionalBoolean(this);
  }

  @Override
  @Nullable
  public UUID nextUuid() throws IOException {
    return Scalars.nextUuid(this);
  }

  @Override
  @Nullable
  public Instant nextInstant() throws IOException {
    return Scalars.nextInstant(this);
  }

  /** Says that the current value is not what is needed here. */
  public JsonMismatchException unexpected(String expected) {
    return unexpected(expected, JsonErrors.found(parser.currentToken()));
  }

  /** Says that the current value is not what is needed here. */
  public JsonMismatchException unexpected(String expected, String found) {
    return new JsonMismatchException(place(), "expected " + expected + ", found " + found);
  }

  /** Where the current value stands, such as {@code events[3].location}; empty at the root. */
  public String place() {
    return JsonPath.of(place, parser);
  }

  /** The current value as JSON text, numbers to the digit as they were received. */
  public String json() throws IOException {
    return RawJson.of(parser);
  }
}
