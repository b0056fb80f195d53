package com.mparticle.firehose.json;

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
 * <p>Whatever else it meets, be it right or wrong, it leaves to {@link ParserInput}: every method
 * then throws {@link NotPlainException}, and the document has to be read again from its start. So
 * nothing is said here about what is wrong with JSON, and what both can read, they read alike.
 */
final class PlainInput extends JsonInput {

  private static final PropertyNames NONE = new PropertyNames();
  private static final PropertyNames TYPE = new PropertyNames("type");

  /** So many digits, with a sign or without, make a number that a long can hold. */
  private static final int SURELY_LONG = 18;

  private final byte[] json;
  private int at;

  /** Whether an object was opened of which no property was read yet. */
  private boolean isOpened;

  /** Whether the property that was read last, of a name not asked for, is the type. */
  private boolean isType;

  private PlainInput(byte[] json, int start, @Nullable Wanted wanted) {
    super(wanted);
    this.json = json;
    this.at = start;
  }

  /**
   * A document, at its first value.
   *
   * @param json UTF-8
   * @param wanted what is not to be left out; null for all
   */
  static PlainInput of(byte[] json, @Nullable Wanted wanted) throws IOException {
    if (json.length > PlainJson.GREATEST_LENGTH) {
      throw new NotPlainException();
    }
    int start = PlainJson.afterSpace(json, Utf8.lengthOfMark(json));
    return new PlainInput(json, start, wanted);
  }

  /** Requires that nothing but white space follows. */
  void end() throws IOException {
    for (int i = at; i < json.length; i++) {
      if (!PlainJson.isSpace(json[i])) {
        throw new NotPlainException();
      }
    }
  }

  @Override
  <T> @Nullable T member(FamilyReader<T> family) throws IOException {
    int start = at;
    startObject();
    String typeName = leadingType(family.typeNames());
    if (family.isLeftOut(typeName, this)) {
      skipRestOfObject();
      return null;
    }
    T member = family.readAs(typeName, this);
    if (member == null) {
      at = start;
      startObject();
      member = family.readWithType(typeName, this);
    }
    if (member == null) {
      throw new NotPlainException();
    }
    return member;
  }

  private String leadingType(PropertyNames typeNames) throws IOException {
    if (nextProperty(TYPE, 0) != 0 || peek() != '"') {
      throw new NotPlainException();
    }
    int type = typeNames.indexOf(json, at + 1, 0);
    if (type == PropertyNames.UNKNOWN) {
      return text();
    }
    at += typeNames.length(type) + 2;
    return typeNames.get(type);
  }

  private void skipRestOfObject() throws IOException {
    while (nextProperty(NONE, 0) != NO_MORE) {
      skip();
    }
  }

  @Override
  void startObject() throws IOException {
    at = PlainJson.after('{', json, at);
    isOpened = true;
  }

  @Override
  int nextProperty(PropertyNames names, int expected) throws IOException {
    int start = nextName();
    if (start == NO_MORE) {
      return NO_MORE;
    }
    int index = names.indexOf(json, start, expected);
    if (index == PropertyNames.UNKNOWN) {
      isType = TYPE.indexOf(json, start, 0) == 0;
      at = PlainJson.afterNameAndColon(json, start);
    } else {
      at = PlainJson.afterColon(json, start + names.length(index) + 1);
    }
    return index;
  }

  /** Where the next name of the object begins, behind its quotation mark, if there is one. */
  private int nextName() throws IOException {
    int start = PlainJson.afterSpace(json, at);
    if (json[start] == ',' && !isOpened) {
      return PlainJson.after('"', json, PlainJson.afterSpace(json, start + 1));
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
      throw new NotPlainException();
    }
    isOpened = false;
    return PlainJson.after('"', json, start);
  }

  @Override
  void skip() throws IOException {
    at = PlainJson.afterValue(json, at);
  }

  @Override
  void skipOfMember() throws IOException {
    if (isType) {
      throw new NotPlainException();
    }
    skip();
  }

  @Override
  boolean isNull() throws IOException {
    if (peek() != 'n') {
      return false;
    }
    at = PlainJson.afterWord("null", json, at);
    return true;
  }

  private byte peek() {
    return json[at];
  }

  @Override
  @Nullable
  String nextKey() throws IOException {
    for (int start = nextName(); start != NO_MORE; start = nextName()) {
      int end = PlainJson.afterName(json, start);
      at = PlainJson.afterColon(json, end);
      if (!isNull()) {
        return PlainJson.text(json, start, end - 1);
      }
    }
    return null;
  }

  @Override
  boolean isArray() {
    return peek() == '[';
  }

  @Override
  boolean firstElement() throws IOException {
    if (isNull()) {
      return false;
    }
    at = PlainJson.afterSeparator('[', json, at);
    if (peek() == ']') {
      at++;
      return false;
    }
    return !isNull() || nextElement();
  }

  @Override
  boolean nextElement() throws IOException {
    do {
      at = PlainJson.afterSpace(json, at);
      if (peek() == ']') {
        at++;
        return false;
      }
      at = PlainJson.afterSeparator(',', json, at);
    } while (isNull());
    return true;
  }

  @Override
  @Nullable
  String string() throws IOException {
    if (peek() == '"') {
      return requiredText();
    }
    return isNull() ? null : text();
  }

  @Override
  String text() throws IOException {
    return switch (peek()) {
      case '"' -> requiredText();
      case 't' -> simpleTextUntil(PlainJson.afterWord("true", json, at));
      case 'f' -> simpleTextUntil(PlainJson.afterWord("false", json, at));
      default -> simpleTextUntil(PlainJson.afterNumber(json, at));
    };
  }

  private String requiredText() throws IOException {
    int start = at + 1;
    int end = PlainJson.afterSimpleText(json, start);
    if (end > 0) {
      at = end;
      return PlainJson.simpleText(json, start, end - 1);
    }
    at = PlainJson.afterAnyText(json, -end);
    return PlainJson.text(json, start, at - 1);
  }

  private String simpleTextUntil(int end) {
    int start = at;
    at = end;
    return PlainJson.simpleText(json, start, end);
  }

  /** Nothing in them can be of a wrong kind, so there is no need to look into them yet. */
  @Override
  Map<String, String> texts() throws IOException {
    if (isNull()) {
      return Map.of();
    }
    if (peek() != '{') {
      throw new NotPlainException();
    }
    int start = at;
    skip();
    return new DeferredTexts(Arrays.copyOfRange(json, start, at));
  }

  @Override
  OptionalInt wholeInt() throws IOException {
    return isNull() ? OptionalInt.empty() : OptionalInt.of(requiredInt());
  }

  @Override
  int plainInt() throws IOException {
    return isNull() ? 0 : requiredInt();
  }

  private int requiredInt() throws IOException {
    long value = requiredLong();
    if (value != (int) value) {
      throw new NotPlainException();
    }
    return (int) value;
  }

  @Override
  OptionalLong wholeLong() throws IOException {
    return isNull() ? OptionalLong.empty() : OptionalLong.of(requiredLong());
  }

  private long requiredLong() throws IOException {
    int end = PlainJson.afterWholeNumber(json, at);
    if (isWithinNumber(end)) {
      throw new NotPlainException();
    }
    if (end - at > SURELY_LONG) {
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
      throw new NotPlainException();
    }
  }

  /** Whether a number goes on with a fraction or an exponent. */
  private boolean isWithinNumber(int place) {
    byte b = json[place];
    return b == '.' || b == 'e' || b == 'E';
  }

  @Override
  OptionalDouble number() throws IOException {
    if (isNull()) {
      return OptionalDouble.empty();
    }
    int end = PlainJson.afterWholeNumber(json, at);
    return OptionalDouble.of(
        isWithinNumber(end)
            ? Double.parseDouble(simpleTextUntil(PlainJson.afterNumber(json, at)))
            : (double) requiredLong());
  }

  @Override
  @Nullable
  BigDecimal decimal() throws IOException {
    return isNull() ? null : requiredDecimal();
  }

  private BigDecimal requiredDecimal() throws IOException {
    int end = PlainJson.afterWholeNumber(json, at);
    return isWithinNumber(end) || end - at > SURELY_LONG
        ? decimalOf(simpleTextUntil(PlainJson.afterNumber(json, at)))
        : BigDecimal.valueOf(requiredLong());
  }

  private static BigDecimal decimalOf(String number) throws IOException {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) {
      throw new NotPlainException();
    }
  }

  @Override
  @Nullable
  Boolean bool() throws IOException {
    if (isNull()) {
      return null;
    }
    boolean isTrue = peek() == 't';
    at = PlainJson.afterWord(isTrue ? "true" : "false", json, at);
    return isTrue;
  }

  @Override
  @Nullable
  UUID uuid() throws IOException {
    if (isNull()) {
      return null;
    }
    int start = PlainJson.after('"', json, at);
    UUID uuid = Uuids.parse(json, start);
    if (uuid == null) {
      throw new NotPlainException();
    }
    at = PlainJson.after('"', json, start + Uuids.LENGTH);
    return uuid;
  }

  @Override
  @Nullable
  Instant instant() throws IOException {
    if (isNull()) {
      return null;
    }
    try {
      return EpochSeconds.toInstant(requiredDecimal());
    } catch (ArithmeticException | DateTimeException e) {
      throw new NotPlainException();
    }
  }
}
