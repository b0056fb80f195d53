package com.mparticle.firehose.json.scan;

import com.mparticle.firehose.json.codec.Decimals;
import com.mparticle.firehose.json.codec.EpochSeconds;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonReader;
import com.mparticle.firehose.json.codec.JsonSlice;
import com.mparticle.firehose.json.codec.PropertyNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as mParticle writes it straight from its bytes: well-formed, the type of an object
 * first, values of the kinds that the value types have.
 *
 * <p>Anything else, be it correct or not, this reader does not support: every method then throws
 * {@link FastPathMissException}, and the document has to be read again with another reader. What it
 * does read, it reads to the same values as that one.
 */
public final class Utf8JsonReader implements JsonReader {

  private static final PropertyNames TYPE = new PropertyNames("type");

  /** A whole number of so many characters always fits a long. */
  private static final int MAX_LONG_DIGITS = 18;

  private final byte[] json;
  private final int length;
  private final EventFilter filter;
  private int at;

  /** Whether an object or array was begun in which nothing was read yet. */
  private boolean isBegun;

  /** Whether the property that was selected last, of a name not among those asked for, is type. */
  private boolean isType;

  private String typeName = "";

  /**
   * A reader at the root of a document.
   *
   * @param json UTF-8, followed by a zero byte
   * @param length the length of the document, without the zero byte
   * @throws FastPathMissException if it is too long
   */
  public Utf8JsonReader(byte[] json, int length, EventFilter filter) throws FastPathMissException {
    if (length > JsonScanner.MAX_LENGTH) {
      throw new FastPathMissException();
    }
    this.json = json;
    this.length = length;
    this.filter = filter;
    this.at = JsonScanner.skipSpace(json, Utf8.lengthOfMark(json));
  }

  /** Requires that nothing but white space follows. */
  public void endDocument() throws FastPathMissException {
    if (JsonScanner.skipSpace(json, at) != length) {
      throw new FastPathMissException();
    }
  }

  @Override
  public EventFilter filter() {
    return filter;
  }

  @Override
  public long mark() {
    return at;
  }

  @Override
  public JsonSlice sliceFrom(long mark) throws IOException {
    throw new FastPathMissException();
  }

  @Override
  public int beginObjectOfType(PropertyNames types) throws IOException {
    beginObject();
    if (selectName(TYPE, 0) != 0 || json[at] != '"') {
      throw new FastPathMissException();
    }
    int type = types.indexOf(json, at + 1, 0);
    if (type == PropertyNames.UNKNOWN) {
      typeName = requiredString();
    } else {
      at += types.length(type) + 2;
    }
    return type;
  }

  @Override
  public String typeName() {
    return typeName;
  }

  @Override
  public void beginObject() throws IOException {
    at = JsonScanner.skip('{', json, at);
    isBegun = true;
  }

  @Override
  public int selectName(PropertyNames names, int hint) throws IOException {
    int start = nextName();
    if (start == END_OF_OBJECT) {
      return END_OF_OBJECT;
    }
    int index = names.indexOf(json, start, hint);
    if (index == PropertyNames.UNKNOWN) {
      isType = TYPE.indexOf(json, start, 0) == 0;
      at = JsonScanner.startOfPropertyValue(json, start);
    } else {
      at = JsonScanner.skipColon(json, start + names.length(index) + 1);
    }
    return index;
  }

  /** The position of the next name in an object, after its opening quotation mark. */
  private int nextName() throws IOException {
    int start = JsonScanner.skipSpace(json, at);
    if (json[start] == ',' && !isBegun) {
      return JsonScanner.skip('"', json, JsonScanner.skipSpace(json, start + 1));
    }
    return firstName(start);
  }

  private int firstName(int start) throws IOException {
    if (json[start] == '}') {
      isBegun = false;
      at = start + 1;
      return END_OF_OBJECT;
    }
    if (!isBegun) {
      throw new FastPathMissException();
    }
    isBegun = false;
    return JsonScanner.skip('"', json, start);
  }

  @Override
  public void skipValue() throws IOException {
    at = JsonScanner.endOfValue(json, at);
  }

  @Override
  public void skipUnknownProperty() throws IOException {
    if (isType) {
      throw new FastPathMissException();
    }
    skipValue();
  }

  @Override
  public boolean skipNull() throws IOException {
    if (json[at] != 'n') {
      return false;
    }
    at = JsonScanner.skipLiteral("null", json, at);
    return true;
  }

  @Override
  public @Nullable String nextKey() throws IOException {
    for (int start = nextName(); start != END_OF_OBJECT; start = nextName()) {
      int end = JsonScanner.endOfAsciiString(json, start);
      boolean isAscii = end > 0;
      end = JsonScanner.endOfName(json, start, end);
      at = JsonScanner.skipColon(json, end);
      if (!skipNull()) {
        countElement();
        return isAscii
            ? JsonScanner.asciiText(json, start, end - 1)
            : JsonScanner.text(json, start, end - 1);
      }
    }
    return null;
  }

  @Override
  public boolean isArray() {
    return json[at] == '[';
  }

  @Override
  public void beginArray() throws IOException {
    at = JsonScanner.skip('[', json, at);
    isBegun = true;
  }

  @Override
  public boolean hasNextElement() throws IOException {
    do {
      at = JsonScanner.skipSpace(json, at);
      if (json[at] == ']') {
        isBegun = false;
        at++;
        return false;
      }
      if (isBegun) {
        isBegun = false;
      } else {
        at = JsonScanner.skipSeparator(',', json, at);
      }
    } while (skipNull());
    countElement();
    return true;
  }

  private void countElement() throws FastPathMissException {
    if (!filter.countElement()) {
      throw new FastPathMissException();
    }
  }

  @Override
  public @Nullable String nextString() throws IOException {
    if (json[at] == '"') {
      return requiredString();
    }
    return skipNull() ? null : nextValueAsString();
  }

  @Override
  public String nextValueAsString() throws IOException {
    return switch (json[at]) {
      case '"' -> requiredString();
      case 't' -> asciiTextUntil(JsonScanner.skipLiteral("true", json, at));
      case 'f' -> asciiTextUntil(JsonScanner.skipLiteral("false", json, at));
      default -> asciiTextUntil(JsonScanner.endOfNumber(json, at));
    };
  }

  private String requiredString() throws IOException {
    int start = JsonScanner.skip('"', json, at);
    int end = JsonScanner.endOfAsciiString(json, start);
    if (end > 0) {
      at = end;
      return JsonScanner.asciiText(json, start, end - 1);
    }
    at = JsonScanner.endOfAnyString(json, -end);
    return JsonScanner.text(json, start, at - 1);
  }

  private String asciiTextUntil(int end) {
    int start = at;
    at = end;
    return JsonScanner.asciiText(json, start, end);
  }

  @Override
  public OptionalInt nextOptionalInt() throws IOException {
    return skipNull() ? OptionalInt.empty() : OptionalInt.of(requiredInt());
  }

  @Override
  public int nextInt() throws IOException {
    return skipNull() ? 0 : requiredInt();
  }

  private int requiredInt() throws IOException {
    long value = requiredLong();
    if (value != (int) value) {
      throw new FastPathMissException();
    }
    return (int) value;
  }

  @Override
  public OptionalLong nextOptionalLong() throws IOException {
    return skipNull() ? OptionalLong.empty() : OptionalLong.of(requiredLong());
  }

  private long requiredLong() throws IOException {
    int end = JsonScanner.endOfInteger(json, at);
    if (hasFractionOrExponent(end)) {
      throw new FastPathMissException();
    }
    if (end - at > MAX_LONG_DIGITS) {
      return parseLong(asciiTextUntil(end));
    }
    boolean isNegative = json[at] == '-';
    long value = 0;
    for (int i = isNegative ? at + 1 : at; i < end; i++) {
      value = 10 * value + (json[i] - '0');
    }
    at = end;
    return isNegative ? -value : value;
  }

  private static long parseLong(String digits) throws IOException {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new FastPathMissException();
    }
  }

  /** Whether a number does not end where its whole part does. */
  private boolean hasFractionOrExponent(int end) {
    byte b = json[end];
    return b == '.' || b == 'e' || b == 'E';
  }

  @Override
  public OptionalDouble nextOptionalDouble() throws IOException {
    if (skipNull()) {
      return OptionalDouble.empty();
    }
    int end = JsonScanner.endOfInteger(json, at);
    return OptionalDouble.of(
        hasFractionOrExponent(end)
            ? Double.parseDouble(asciiTextUntil(JsonScanner.endOfNumber(json, at)))
            : (double) requiredLong());
  }

  @Override
  public @Nullable BigDecimal nextDecimal() throws IOException {
    return skipNull() ? null : requiredDecimal();
  }

  private BigDecimal requiredDecimal() throws IOException {
    int end = JsonScanner.endOfInteger(json, at);
    return hasFractionOrExponent(end) || end - at > MAX_LONG_DIGITS
        ? parseDecimal(asciiTextUntil(JsonScanner.endOfNumber(json, at)))
        : BigDecimal.valueOf(requiredLong());
  }

  private static BigDecimal parseDecimal(String number) throws IOException {
    BigDecimal decimal;
    try {
      decimal = new BigDecimal(number);
    } catch (NumberFormatException e) {
      throw new FastPathMissException();
    }
    if (!Decimals.isInRange(decimal)) {
      throw new FastPathMissException();
    }
    return decimal;
  }

  @Override
  public @Nullable Boolean nextOptionalBoolean() throws IOException {
    if (skipNull()) {
      return null;
    }
    boolean isTrue = json[at] == 't';
    at = JsonScanner.skipLiteral(isTrue ? "true" : "false", json, at);
    return isTrue;
  }

  @Override
  public @Nullable UUID nextUuid() throws IOException {
    if (skipNull()) {
      return null;
    }
    int start = JsonScanner.skip('"', json, at);
    UUID uuid = Uuids.parse(json, start);
    if (uuid == null) {
      throw new FastPathMissException();
    }
    at = JsonScanner.skip('"', json, start + Uuids.LENGTH);
    return uuid;
  }

  @Override
  public @Nullable Instant nextInstant() throws IOException {
    if (skipNull()) {
      return null;
    }
    try {
      return EpochSeconds.toInstant(requiredDecimal());
    } catch (ArithmeticException | DateTimeException e) {
      throw new FastPathMissException();
    }
  }
}
