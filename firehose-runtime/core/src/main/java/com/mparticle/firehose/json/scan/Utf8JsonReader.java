package com.mparticle.firehose.json.scan;

import com.mparticle.firehose.json.codec.EpochSeconds;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonReader;
import com.mparticle.firehose.json.codec.PolymorphicReader;
import com.mparticle.firehose.json.codec.PropertyNames;
import com.mparticle.firehose.json.jackson.JacksonJsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON as mParticle writes it: well-formed, with the type of an object first, and values of the
 * kinds that the value types have. It is read straight from its bytes, which takes less time than
 * to take it apart into tokens.
 *
 * <p>Whatever else it meets, be it right or wrong, it leaves to {@link JacksonJsonReader}: every
 * method then throws {@link FastPathMissException}, and the document has to be read again from its
 * start. So nothing is said here about what is wrong with JSON, and what both can read, they read
 * alike.
 */
public final class Utf8JsonReader extends JsonReader {

  private static final PropertyNames NONE = new PropertyNames();
  private static final PropertyNames TYPE = new PropertyNames("type");

  /** So many digits, with a sign or without, make a number that a long can hold. */
  private static final int MAX_LONG_DIGITS = 18;

  private final byte[] json;
  private int at;

  /** Whether an object was opened of which no property was read yet. */
  private boolean isOpened;

  /** Whether the property that was read last, of a name not asked for, is the type. */
  private boolean isType;

  private Utf8JsonReader(byte[] json, int start, @Nullable EventFilter filter) {
    super(filter);
    this.json = json;
    this.at = start;
  }

  /**
   * A document, at its first value.
   *
   * @param json UTF-8
   * @param filter what is not to be left out; null for all
   */
  public static Utf8JsonReader of(byte[] json, @Nullable EventFilter filter) throws IOException {
    if (json.length > JsonScanner.MAX_LENGTH) {
      throw new FastPathMissException();
    }
    int start = JsonScanner.afterSpace(json, Utf8.lengthOfMark(json));
    return new Utf8JsonReader(json, start, filter);
  }

  /** Requires that nothing but white space follows. */
  public void end() throws IOException {
    for (int i = at; i < json.length; i++) {
      if (!JsonScanner.isSpace(json[i])) {
        throw new FastPathMissException();
      }
    }
  }

  @Override
  public <T> @Nullable T readSubtype(PolymorphicReader<T> family) throws IOException {
    int start = at;
    beginObject();
    String typeName = leadingType(family.typeNames());
    if (family.isSkipped(typeName, this)) {
      skipRestOfObject();
      return null;
    }
    T member = family.readAs(typeName, this);
    if (member == null) {
      at = start;
      beginObject();
      member = family.readWithType(typeName, this);
    }
    if (member == null) {
      throw new FastPathMissException();
    }
    return member;
  }

  private String leadingType(PropertyNames typeNames) throws IOException {
    if (selectName(TYPE, 0) != 0 || peek() != '"') {
      throw new FastPathMissException();
    }
    int type = typeNames.indexOf(json, at + 1, 0);
    if (type == PropertyNames.UNKNOWN) {
      return nextValueAsString();
    }
    at += typeNames.length(type) + 2;
    return typeNames.get(type);
  }

  private void skipRestOfObject() throws IOException {
    while (selectName(NONE, 0) != NO_MORE) {
      skipValue();
    }
  }

  @Override
  public void beginObject() throws IOException {
    at = JsonScanner.after('{', json, at);
    isOpened = true;
  }

  @Override
  public int selectName(PropertyNames names, int expected) throws IOException {
    int start = nextName();
    if (start == NO_MORE) {
      return NO_MORE;
    }
    int index = names.indexOf(json, start, expected);
    if (index == PropertyNames.UNKNOWN) {
      isType = TYPE.indexOf(json, start, 0) == 0;
      at = JsonScanner.afterNameAndColon(json, start);
    } else {
      at = JsonScanner.afterColon(json, start + names.length(index) + 1);
    }
    return index;
  }

  /** Where the next name of the object begins, behind its quotation mark, if there is one. */
  private int nextName() throws IOException {
    int start = JsonScanner.afterSpace(json, at);
    if (json[start] == ',' && !isOpened) {
      return JsonScanner.after('"', json, JsonScanner.afterSpace(json, start + 1));
    }
    return firstName(start);
  }

  private int firstName(int start) throws IOException {
    if (json[start] == '}') {
      isOpened = false;
      at = start + 1;
      return NO_MORE;
    }
    if (!isOpened) {
      throw new FastPathMissException();
    }
    isOpened = false;
    return JsonScanner.after('"', json, start);
  }

  @Override
  public void skipValue() throws IOException {
    at = JsonScanner.afterValue(json, at);
  }

  @Override
  public void skipUnknownProperty() throws IOException {
    if (isType) {
      throw new FastPathMissException();
    }
    skipValue();
  }

  @Override
  public boolean isNull() throws IOException {
    if (peek() != 'n') {
      return false;
    }
    at = JsonScanner.afterWord("null", json, at);
    return true;
  }

  private byte peek() {
    return json[at];
  }

  @Override
  @Nullable
  public String nextKey() throws IOException {
    for (int start = nextName(); start != NO_MORE; start = nextName()) {
      int end = JsonScanner.afterName(json, start);
      at = JsonScanner.afterColon(json, end);
      if (!isNull()) {
        return JsonScanner.text(json, start, end - 1);
      }
    }
    return null;
  }

  @Override
  public boolean isArray() {
    return peek() == '[';
  }

  @Override
  public boolean firstElement() throws IOException {
    if (isNull()) {
      return false;
    }
    at = JsonScanner.afterSeparator('[', json, at);
    if (peek() == ']') {
      at++;
      return false;
    }
    return !isNull() || nextElement();
  }

  @Override
  public boolean nextElement() throws IOException {
    do {
      at = JsonScanner.afterSpace(json, at);
      if (peek() == ']') {
        at++;
        return false;
      }
      at = JsonScanner.afterSeparator(',', json, at);
    } while (isNull());
    return true;
  }

  @Override
  @Nullable
  public String nextString() throws IOException {
    if (peek() == '"') {
      return requiredText();
    }
    return isNull() ? null : nextValueAsString();
  }

  @Override
  public String nextValueAsString() throws IOException {
    return switch (peek()) {
      case '"' -> requiredText();
      case 't' -> simpleTextUntil(JsonScanner.afterWord("true", json, at));
      case 'f' -> simpleTextUntil(JsonScanner.afterWord("false", json, at));
      default -> simpleTextUntil(JsonScanner.afterNumber(json, at));
    };
  }

  private String requiredText() throws IOException {
    int start = at + 1;
    int end = JsonScanner.afterSimpleText(json, start);
    if (end > 0) {
      at = end;
      return JsonScanner.simpleText(json, start, end - 1);
    }
    at = JsonScanner.afterAnyText(json, -end);
    return JsonScanner.text(json, start, at - 1);
  }

  private String simpleTextUntil(int end) {
    int start = at;
    at = end;
    return JsonScanner.simpleText(json, start, end);
  }

  /** Nothing in them can be of a wrong kind, so there is no need to look into them yet. */
  @Override
  public Map<String, String> nextStringMap() throws IOException {
    if (isNull()) {
      return Map.of();
    }
    if (peek() != '{') {
      throw new FastPathMissException();
    }
    int start = at;
    skipValue();
    return new LazyStringMap(Arrays.copyOfRange(json, start, at));
  }

  @Override
  public OptionalInt nextOptionalInt() throws IOException {
    return isNull() ? OptionalInt.empty() : OptionalInt.of(requiredInt());
  }

  @Override
  public int nextInt() throws IOException {
    return isNull() ? 0 : requiredInt();
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
    return isNull() ? OptionalLong.empty() : OptionalLong.of(requiredLong());
  }

  private long requiredLong() throws IOException {
    int end = JsonScanner.afterWholeNumber(json, at);
    if (isWithinNumber(end)) {
      throw new FastPathMissException();
    }
    if (end - at > MAX_LONG_DIGITS) {
      return longOf(simpleTextUntil(end));
    }
    boolean isNegative = json[at] == '-';
    long value = 0;
    for (int i = isNegative ? at + 1 : at; i < end; i++) {
      value = 10 * value + (json[i] - '0');
    }
    at = end;
    return isNegative ? -value : value;
  }

  private static long longOf(String digits) throws IOException {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new FastPathMissException();
    }
  }

  /** Whether a number goes on with a fraction or an exponent. */
  private boolean isWithinNumber(int place) {
    byte b = json[place];
    return b == '.' || b == 'e' || b == 'E';
  }

  @Override
  public OptionalDouble nextOptionalDouble() throws IOException {
    if (isNull()) {
      return OptionalDouble.empty();
    }
    int end = JsonScanner.afterWholeNumber(json, at);
    return OptionalDouble.of(
        isWithinNumber(end)
            ? Double.parseDouble(simpleTextUntil(JsonScanner.afterNumber(json, at)))
            : (double) requiredLong());
  }

  @Override
  @Nullable
  public BigDecimal nextDecimal() throws IOException {
    return isNull() ? null : requiredDecimal();
  }

  private BigDecimal requiredDecimal() throws IOException {
    int end = JsonScanner.afterWholeNumber(json, at);
    return isWithinNumber(end) || end - at > MAX_LONG_DIGITS
        ? decimalOf(simpleTextUntil(JsonScanner.afterNumber(json, at)))
        : BigDecimal.valueOf(requiredLong());
  }

  private static BigDecimal decimalOf(String number) throws IOException {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) {
      throw new FastPathMissException();
    }
  }

  @Override
  @Nullable
  public Boolean nextOptionalBoolean() throws IOException {
    if (isNull()) {
      return null;
    }
    boolean isTrue = peek() == 't';
    at = JsonScanner.afterWord(isTrue ? "true" : "false", json, at);
    return isTrue;
  }

  @Override
  @Nullable
  public UUID nextUuid() throws IOException {
    if (isNull()) {
      return null;
    }
    int start = JsonScanner.after('"', json, at);
    UUID uuid = Uuids.parse(json, start);
    if (uuid == null) {
      throw new FastPathMissException();
    }
    at = JsonScanner.after('"', json, start + Uuids.LENGTH);
    return uuid;
  }

  @Override
  @Nullable
  public Instant nextInstant() throws IOException {
    if (isNull()) {
      return null;
    }
    try {
      return EpochSeconds.toInstant(requiredDecimal());
    } catch (ArithmeticException | DateTimeException e) {
      throw new FastPathMissException();
    }
  }
}
