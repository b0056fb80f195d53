package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.io.NumberInput;
import com.mparticle.firehose.json.codec.Decimals;
import com.mparticle.firehose.json.codec.EpochSeconds;
import com.mparticle.firehose.json.scan.Uuids;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values from Jackson's parser. Numbers and booleans may also arrive as text; blank
 * text is absent then, and mostly the text {@code null}, as they are to Jackson's databind.
 */
final class Scalars {

  private static final int MAX_NUMBER_LENGTH = 1000;

  private static final String OUT_OF_RANGE = "one out of range";

  private Scalars() {}

  static OptionalInt optionalInt(JacksonJsonReader json) throws IOException {
    JsonParser parser = json.parser();
    if (parser.currentToken().isNumeric()) {
      requireMeasure(JsonErrors.WHOLE_NUMBER, json);
      try {
        return OptionalInt.of(parser.getIntValue());
      } catch (InputCoercionException e) {
        throw json.mismatch(JsonErrors.WHOLE_NUMBER, OUT_OF_RANGE);
      }
    }
    String text = textInsteadOf(JsonErrors.WHOLE_NUMBER, json);
    try {
      return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw json.mismatch(JsonErrors.WHOLE_NUMBER);
    }
  }

  /** A whole number that is not absent: zero where it is null. */
  static int intOrZero(JacksonJsonReader json) throws IOException {
    boolean isNull = json.parser().hasToken(JsonToken.VALUE_STRING)
        && json.parser().getText().equals("null");
    return isNull ? 0 : optionalInt(json).orElse(0);
  }

  static OptionalLong optionalLong(JacksonJsonReader json) throws IOException {
    JsonParser parser = json.parser();
    if (parser.currentToken().isNumeric()) {
      requireMeasure(JsonErrors.WHOLE_NUMBER, json);
      try {
        return OptionalLong.of(parser.getLongValue());
      } catch (InputCoercionException e) {
        throw json.mismatch(JsonErrors.WHOLE_NUMBER, OUT_OF_RANGE);
      }
    }
    String text = textInsteadOf(JsonErrors.WHOLE_NUMBER, json);
    try {
      return text == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw json.mismatch(JsonErrors.WHOLE_NUMBER);
    }
  }

  static OptionalDouble optionalDouble(JacksonJsonReader json) throws IOException {
    JsonParser parser = json.parser();
    if (parser.currentToken().isNumeric()) {
      requireMeasure(JsonErrors.NUMBER, json);
      return OptionalDouble.of(parser.getDoubleValue());
    }
    String text = textInsteadOf(JsonErrors.NUMBER, json);
    if (text == null) {
      return OptionalDouble.empty();
    }
    return switch (text) {
      case "INF", "Infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
      case "-INF", "-Infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
      case "NaN" -> OptionalDouble.of(Double.NaN);
      default -> OptionalDouble.of(parseDouble(text, json));
    };
  }

  private static double parseDouble(String text, JacksonJsonReader json) throws IOException {
    try {
      return NumberInput.parseDouble(text, false);
    } catch (NumberFormatException e) {
      throw json.mismatch(JsonErrors.NUMBER);
    }
  }

  static @Nullable BigDecimal decimal(JacksonJsonReader json) throws IOException {
    JsonParser parser = json.parser();
    if (parser.currentToken().isNumeric()) {
      return inRange(parser.getText(), json, JsonErrors.NUMBER, OUT_OF_RANGE);
    }
    String text = unlessNull(textInsteadOf(JsonErrors.NUMBER, json));
    return text == null ? null : inRange(text, json, JsonErrors.NUMBER, JsonErrors.STRING);
  }

  /**
   * A decimal number.
   *
   * @param found what was found instead if it is none, or not in range
   */
  private static BigDecimal inRange(
      String text, JacksonJsonReader json, String expected, String found) throws IOException {
    requireMeasure(expected, json);
    BigDecimal number;
    try {
      number = NumberInput.parseBigDecimal(text, false);
    } catch (NumberFormatException e) {
      throw json.mismatch(expected, found);
    }
    if (!Decimals.isInRange(number)) {
      throw json.mismatch(expected, OUT_OF_RANGE);
    }
    return number;
  }

  static @Nullable Boolean optionalBoolean(JacksonJsonReader json) throws IOException {
    JsonParser parser = json.parser();
    JsonToken token = parser.currentToken();
    if (token.isBoolean()) {
      return token == JsonToken.VALUE_TRUE;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return !parser.getText().equals("0");
    }
    String text = unlessNull(textInsteadOf(JsonErrors.BOOLEAN, json));
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "true", "True", "TRUE" -> true;
      case "false", "False", "FALSE" -> false;
      default -> throw json.mismatch(JsonErrors.BOOLEAN);
    };
  }

  static @Nullable UUID uuid(JacksonJsonReader json) throws IOException {
    JsonParser parser = json.parser();
    if (json.skipNull()) {
      return null;
    }
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw json.mismatch(JsonErrors.UUID);
    }
    String text = parser.getText();
    UUID uuid = Uuids.parse(text);
    if (uuid == null && text.isBlank()) {
      return null;
    }
    if (uuid == null) {
      throw json.mismatch(JsonErrors.UUID);
    }
    return uuid;
  }

  static @Nullable Instant instant(JacksonJsonReader json) throws IOException {
    JsonParser parser = json.parser();
    if (json.skipNull()) {
      return null;
    }
    try {
      if (parser.currentToken().isNumeric()) {
        return EpochSeconds.toInstant(
            inRange(parser.getText(), json, JsonErrors.POINT_IN_TIME, OUT_OF_RANGE));
      }
      if (parser.hasToken(JsonToken.VALUE_STRING)) {
        return OffsetDateTime.parse(parser.getText()).toInstant();
      }
    } catch (ArithmeticException | DateTimeException e) {
      throw json.mismatch(JsonErrors.POINT_IN_TIME);
    }
    throw json.mismatch(JsonErrors.POINT_IN_TIME);
  }

  /** Numbers of very many digits take a long time to compute; nobody means them. */
  private static void requireMeasure(String expected, JacksonJsonReader json) throws IOException {
    if (json.parser().getTextLength() > MAX_NUMBER_LENGTH) {
      throw json.mismatch(expected, OUT_OF_RANGE);
    }
  }

  private static @Nullable String unlessNull(@Nullable String text) {
    return "null".equals(text) ? null : text;
  }

  /** The text that stands for a value of another kind; null if that is absent. */
  private static @Nullable String textInsteadOf(String expected, JacksonJsonReader json)
      throws IOException {
    if (json.skipNull()) {
      return null;
    }
    if (!json.parser().hasToken(JsonToken.VALUE_STRING)) {
      throw json.mismatch(expected);
    }
    String text = json.parser().getText().trim();
    return text.isEmpty() ? null : text;
  }
}
