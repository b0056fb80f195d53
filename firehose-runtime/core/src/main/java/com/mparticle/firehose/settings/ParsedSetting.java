package com.mparticle.firehose.settings;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a setting was read as.
 *
 * @param value the value; null where the setting is absent or malformed
 * @param problem what is wrong with the setting; null where it is absent or well-formed
 */
record ParsedSetting<V>(@Nullable V value, @Nullable SettingProblem problem) {

  static final String WHOLE_NUMBER = "a whole number";
  static final String NUMBER = "a number";
  static final String BOOLEAN = "true or false";

  private static final String OTHER_TEXT = "other text";

  /** A limit, since the time to parse a number grows with the square of its length. */
  private static final int MAX_NUMBER_LENGTH = 1000;

  private static <V> ParsedSetting<V> of(@Nullable V value) {
    return new ParsedSetting<>(value, null);
  }

  private static <V> ParsedSetting<V> malformed(String id, String expected, String found) {
    return new ParsedSetting<>(null, new SettingProblem(id, expected, found));
  }

  /**
   * Reads a whole number.
   *
   * @param text null where the setting is absent
   */
  static ParsedSetting<Long> whole(String id, @Nullable String text, long min, long max) {
    ParsedSetting<BigDecimal> parsed =
        number(id, text, WHOLE_NUMBER, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    BigDecimal number = parsed.value();
    if (number == null) {
      return new ParsedSetting<>(null, parsed.problem());
    }
    return number.stripTrailingZeros().scale() > 0
        ? malformed(id, WHOLE_NUMBER, "a fraction")
        : of(number.longValueExact());
  }

  /** Reads a number. */
  static ParsedSetting<Double> number(String id, @Nullable String text, double min, double max) {
    ParsedSetting<BigDecimal> parsed =
        number(id, text, NUMBER, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    BigDecimal number = parsed.value();
    return new ParsedSetting<>(number == null ? null : number.doubleValue(), parsed.problem());
  }

  private static ParsedSetting<BigDecimal> number(
      String id, @Nullable String text, String expected, BigDecimal min, BigDecimal max) {
    String word = wordOrNull(text);
    if (word == null) {
      return of(null);
    }
    BigDecimal number = numberOrNull(word);
    if (number == null) {
      return malformed(id, expected, OTHER_TEXT);
    }
    if (number.compareTo(min) < 0) {
      return malformed(id, expected + " of at least " + min, "a smaller one");
    }
    if (number.compareTo(max) > 0) {
      return malformed(id, expected + " of at most " + max, "a greater one");
    }
    return of(number);
  }

  private static @Nullable BigDecimal numberOrNull(String word) {
    if (word.length() > MAX_NUMBER_LENGTH) {
      return null;
    }
    try {
      return new BigDecimal(word);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Reads true or false, in any case. */
  static ParsedSetting<Boolean> bool(String id, @Nullable String text) {
    String word = wordOrNull(text);
    if (word == null) {
      return of(null);
    }
    if (word.equalsIgnoreCase("true")) {
      return of(true);
    }
    return word.equalsIgnoreCase("false") ? of(false) : malformed(id, BOOLEAN, OTHER_TEXT);
  }

  /** Reads the name of a constant, in any case. */
  static <E extends Enum<E>> ParsedSetting<E> constant(
      String id, @Nullable String text, E[] constants) {
    String word = wordOrNull(text);
    if (word == null) {
      return of(null);
    }
    for (E constant : constants) {
      if (constant.name().equalsIgnoreCase(word)) {
        return of(constant);
      }
    }
    return malformed(id, oneOf(constants), OTHER_TEXT);
  }

  /** The names of the constants, for error messages. */
  static <E extends Enum<E>> String oneOf(E[] constants) {
    StringJoiner names = new StringJoiner(", ", "one of ", "");
    for (E constant : constants) {
      names.add(constant.name());
    }
    return names.toString();
  }

  private static @Nullable String wordOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
