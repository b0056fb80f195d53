package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.json.codec.JsonReader;
import com.mparticle.firehose.json.codec.JsonSlice;
import com.mparticle.firehose.json.codec.PropertyNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads JSON with Jackson's parser: all that is JSON. What can't be read, its messages explain. */
final class JacksonJsonReader implements JsonReader {

  private static final String TYPE = "type";
  private static final int NO_DEPTH = -1;

  private final byte[] json;
  private final int start;
  private final JsonParser parser;
  private final JsonPath path;
  private final EventFilter filter;

  /** The depth of the object of which it is known which type counts. */
  private final int resolvedDepth;

  private String typeName = "";

  private JacksonJsonReader(
      byte[] json, int start, int end, JsonPath path, EventFilter filter, int resolvedDepth)
      throws IOException {
    this.json = json;
    this.start = start;
    this.parser = JsonFactories.FACTORY.createParser(json, start, end - start);
    this.path = path;
    this.filter = filter;
    this.resolvedDepth = resolvedDepth;
    parser.nextToken();
  }

  /**
   * A reader at the root of a document.
   *
   * @param json UTF-8
   * @param start where the document starts, after a byte order mark
   */
  static JacksonJsonReader ofDocument(byte[] json, int start, int end, EventFilter filter)
      throws IOException {
    return new JacksonJsonReader(json, start, end, JsonPath.ROOT, filter, NO_DEPTH);
  }

  /**
   * A reader at a value of this document.
   *
   * @param path where the value is, for error messages
   */
  JacksonJsonReader atSlice(int start, int end, JsonPath path) throws IOException {
    return new JacksonJsonReader(json, start, end, path, filter, 1);
  }

  /** Moves past the value; returns false at the end of the document. */
  boolean next() throws IOException {
    return parser.nextToken() != null;
  }

  JsonParser parser() {
    return parser;
  }

  @Override
  public EventFilter filter() {
    return filter;
  }

  /** Where the value starts, and below, how deeply it is nested. */
  @Override
  public long mark() {
    long position = start + parser.currentTokenLocation().getByteOffset();
    int depth = parser.getParsingContext().getNestingDepth();
    return position << Integer.SIZE | (isObject() ? depth : NO_DEPTH & 0xFFFFFFFFL);
  }

  @Override
  public JsonSlice sliceFrom(long mark) throws IOException {
    int depth = (int) mark;
    if (depth == NO_DEPTH) {
      skipValue();
    } else {
      leaveObject(depth);
    }
    parser.finishToken();
    int end = start + (int) parser.currentLocation().getByteOffset();
    return new JacksonJsonSlice(this, (int) (mark >>> Integer.SIZE), end, path());
  }

  private void leaveObject(int depth) throws IOException {
    int open = parser.getParsingContext().getNestingDepth() - depth + 1;
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
  public int beginObjectOfType(PropertyNames types) throws IOException {
    boolean hasType = isObject()
        && TYPE.equals(parser.nextFieldName())
        && parser.nextToken() == JsonToken.VALUE_STRING;
    if (!hasType) {
      return NO_TYPE;
    }
    typeName = parser.getText();
    return types.indexOf(typeName, 0);
  }

  @Override
  public String typeName() {
    return typeName;
  }

  /** The object's property {@code type}, the last one that is a string; null if there is none. */
  @Nullable
  String findTypeName() throws IOException {
    if (!isObject()) {
      return null;
    }
    String type = null;
    for (String name = nextName(); name != null; name = nextName()) {
      if (name.equals(TYPE) && parser.hasToken(JsonToken.VALUE_STRING)) {
        type = parser.getText();
      }
      parser.skipChildren();
    }
    return type;
  }

  @Override
  public void beginObject() throws IOException {
    if (!isObject()) {
      throw mismatch(JsonErrors.OBJECT);
    }
  }

  boolean isObject() {
    return parser.hasToken(JsonToken.START_OBJECT);
  }

  @Override
  public int selectName(PropertyNames names, int hint) throws IOException {
    String name = nextName();
    return name == null ? END_OF_OBJECT : names.indexOf(name, hint);
  }

  /** Moves to the value of the next property of an object; returns null if there is none. */
  private @Nullable String nextName() throws IOException {
    String name = parser.nextFieldName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  @Override
  public void skipValue() throws IOException {
    parser.skipChildren();
  }

  @Override
  public void skipUnknownProperty() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)
        && TYPE.equals(parser.currentName())
        && parser.getParsingContext().getNestingDepth() != resolvedDepth) {
      throw new JsonMismatchException(path(), "expected one type, found two");
    }
    parser.skipChildren();
  }

  @Override
  public boolean skipNull() {
    return parser.hasToken(JsonToken.VALUE_NULL);
  }

  @Override
  public @Nullable String nextKey() throws IOException {
    String key = nextName();
    while (key != null && skipNull()) {
      key = nextName();
    }
    if (key != null) {
      countElement();
    }
    return key;
  }

  @Override
  public boolean isArray() {
    return parser.hasToken(JsonToken.START_ARRAY);
  }

  @Override
  public void beginArray() throws IOException {
    if (!isArray()) {
      throw mismatch(JsonErrors.ARRAY);
    }
  }

  @Override
  public boolean hasNextElement() throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.VALUE_NULL) {
      token = parser.nextToken();
    }
    if (token == JsonToken.END_ARRAY) {
      return false;
    }
    countElement();
    return true;
  }

  private void countElement() throws JsonMismatchException {
    if (!filter.countElement()) {
      throw new JsonMismatchException(
          JsonPath.ROOT, "expected at most " + EventFilter.MAX_ELEMENTS + " elements, found more");
    }
  }

  @Override
  public @Nullable String nextString() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (!token.isScalarValue()) {
      throw mismatch(JsonErrors.STRING);
    }
    return parser.getText();
  }

  @Override
  public String nextValueAsString() throws IOException {
    return parser.currentToken().isScalarValue() ? parser.getText() : RawJson.of(parser);
  }

  @Override
  public OptionalInt nextOptionalInt() throws IOException {
    return Scalars.optionalInt(this);
  }

  @Override
  public int nextInt() throws IOException {
    return Scalars.intOrZero(this);
  }

  @Override
  public OptionalLong nextOptionalLong() throws IOException {
    return Scalars.optionalLong(this);
  }

  @Override
  public OptionalDouble nextOptionalDouble() throws IOException {
    return Scalars.optionalDouble(this);
  }

  @Override
  public @Nullable BigDecimal nextDecimal() throws IOException {
    return Scalars.decimal(this);
  }

  @Override
  public @Nullable Boolean nextOptionalBoolean() throws IOException {
    return Scalars.optionalBoolean(this);
  }

  @Override
  public @Nullable UUID nextUuid() throws IOException {
    return Scalars.uuid(this);
  }

  @Override
  public @Nullable Instant nextInstant() throws IOException {
    return Scalars.instant(this);
  }

  /** The error that the value is not of the expected kind. */
  JsonMismatchException mismatch(String expected) {
    return mismatch(expected, JsonErrors.found(parser.currentToken()));
  }

  /** The error that the value is not of the expected kind. */
  JsonMismatchException mismatch(String expected, String found) {
    return new JsonMismatchException(path(), "expected " + expected + ", found " + found);
  }

  private JsonPath path() {
    JsonStreamContext context = parser.getParsingContext();
    boolean isBegun = parser.currentToken() != null && parser.currentToken().isStructStart();
    return path(isBegun ? context.getParent() : context);
  }

  private JsonPath path(JsonStreamContext context) {
    if (context.inRoot()) {
      return path;
    }
    JsonPath parent = path(context.getParent());
    if (context.inArray()) {
      return parent.element(context.getCurrentIndex());
    }
    return context.getCurrentName() == null ? parent : parent.property(context.getCurrentName());
  }
}
