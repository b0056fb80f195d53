package com.mparticle.firehose.settings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The values of settings by id. On the wire all of them are text; this class reads them as what
 * they stand for (wire format, "Account").
 *
 * <p>Empty text counts as absent, and so does blank text where a number or boolean is expected.
 * Every method throws {@link InvalidSettingException} for a value that is not what it reads; the
 * {@code required…} methods throw it for absent values as well. Instances are immutable.
 */
public final class SettingValues {

  private static final String TEXT = "text";
  private static final String WHOLE_NUMBER = "a whole number";
  private static final String NUMBER = "a number";

  private final Map<String, String> texts;

  /**
   * Values as they were received.
   *
   * @param texts by id of the setting; must not change
   */
  public SettingValues(Map<String, String> texts) {
    this.texts = texts;
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The values as they are sent, by id of the setting. */
  public Map<String, String> asMap() {
    return Collections.unmodifiableMap(texts);
  }

  /** A text. */
  public String requiredText(String id) {
    String text = textOrNull(id);
    if (text == null) {
      throw missing(id, TEXT);
    }
    return text;
  }

  /** A text, or absent. */
  public Optional<String> optionalText(String id) {
    return Optional.ofNullable(textOrNull(id));
  }

  private @Nullable String textOrNull(String id) {
    String text = texts.get(id);
    return text == null || text.isEmpty() ? null : text;
  }

  /** A whole number that an {@code int} can hold. */
  public int requiredInt(String id) {
    return requiredInt(id, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A whole number from {@code min} to {@code max}. */
  public int requiredInt(String id, int min, int max) {
    OptionalInt value = optionalInt(id, min, max);
    if (value.isEmpty()) {
      throw missing(id, WHOLE_NUMBER);
    }
    return value.getAsInt();
  }

  /** A whole number that an {@code int} can hold, or absent. */
  public OptionalInt optionalInt(String id) {
    return optionalInt(id, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A whole number from {@code min} to {@code max}, or absent. */
  public OptionalInt optionalInt(String id, int min, int max) {
    OptionalLong value = optionalLong(id, min, max);
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }

  /** A whole number that a {@code long} can hold. */
  public long requiredLong(String id) {
    return requiredLong(id, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A whole number from {@code min} to {@code max}. */
  public long requiredLong(String id, long min, long max) {
    OptionalLong value = optionalLong(id, min, max);
    if (value.isEmpty()) {
      throw missing(id, WHOLE_NUMBER);
    }
    return value.getAsLong();
  }

  /** A whole number that a {@code long} can hold, or absent. */
  public OptionalLong optionalLong(String id) {
    return optionalLong(id, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A whole number from {@code min} to {@code max}, or absent. */
  public OptionalLong optionalLong(String id, long min, long max) {
    BigDecimal number = number(id, WHOLE_NUMBER, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    if (number == null) {
      return OptionalLong.empty();
    }
    if (number.stripTrailingZeros().scale() > 0) {
      throw new InvalidSettingException(id, WHOLE_NUMBER, "a fraction");
    }
    return OptionalLong.of(number.longValueExact());
  }

  /** A number that a {@code double} can hold. */
  public double requiredDouble(String id) {
    return requiredDouble(id, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A number from {@code min} to {@code max}. */
  public double requiredDouble(String id, double min, double max) {
    OptionalDouble value = optionalDouble(id, min, max);
    if (value.isEmpty()) {
      throw missing(id, NUMBER);
    }
    return value.getAsDouble();
  }

  /** A number that a {@code double} can hold, or absent. */
  public OptionalDouble optionalDouble(String id) {
    return optionalDouble(id, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A number from {@code min} to {@code max}, both finite, or absent. */
  public OptionalDouble optionalDouble(String id, double min, double max) {
    BigDecimal number = number(id, NUMBER, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
  }

  /** True or false, in any case, or absent. */
  public Optional<Boolean> optionalBoolean(String id) {
    String word = wordOrNull(id);
    if (word == null) {
      return Optional.empty();
    }
    if (word.equalsIgnoreCase("true")) {
      return Optional.of(true);
    }
    if (word.equalsIgnoreCase("false")) {
      return Optional.of(false);
    }
    throw new InvalidSettingException(id, "true or false", "other text");
  }

  private @Nullable BigDecimal number(String id, String expected, BigDecimal min, BigDecimal max) {
    String word = wordOrNull(id);
    if (word == null) {
      return null;
    }
    BigDecimal number = parse(id, expected, word);
    if (number.compareTo(min) < 0) {
      throw new InvalidSettingException(id, expected + " of at least " + min, "a smaller one");
    }
    if (number.compareTo(max) > 0) {
      throw new InvalidSettingException(id, expected + " of at most " + max, "a greater one");
    }
    return number;
  }

  private static BigDecimal parse(String id, String expected, String word) {
    try {
      return new BigDecimal(word);
    } catch (NumberFormatException e) {
      throw new InvalidSettingException(id, expected, "other text");
    }
  }

  private @Nullable String wordOrNull(String id) {
    String text = textOrNull(id);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static InvalidSettingException missing(String id, String expected) {
    return new InvalidSettingException(id, expected, "none");
  }

  /** The ids; never a value. */
  @Override
  public String toString() {
    return "SettingValues" + texts.keySet();
  }

  /** Gathers values to be sent; absent ones and empty text are left out. */
  public static final class Builder {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Builder() {}

    /** Adds a text. */
    public Builder put(String id, String value) {
      if (!value.isEmpty()) {
        texts.put(id, value);
      }
      return this;
    }

    /** Adds a whole number. */
    public Builder put(String id, long value) {
      return put(id, Long.toString(value));
    }

    /** Adds a number. */
    public Builder put(String id, double value) {
      return put(id, Double.toString(value));
    }

    /** Adds true or false. */
    public Builder put(String id, boolean value) {
      return put(id, Boolean.toString(value));
    }

    /** Adds a text or a boolean, if there is one. */
    public Builder put(String id, Optional<?> value) {
      value.ifPresent(present -> put(id, present.toString()));
      return this;
    }

    /** Adds a whole number, if there is one. */
    public Builder put(String id, OptionalInt value) {
      value.ifPresent(present -> put(id, present));
      return this;
    }

    /** Adds a whole number, if there is one. */
    public Builder put(String id, OptionalLong value) {
      value.ifPresent(present -> put(id, present));
      return this;
    }

    /** Adds a number, if there is one. */
    public Builder put(String id, OptionalDouble value) {
      value.ifPresent(present -> put(id, present));
      return this;
    }

    /** The values gathered so far. */
    public SettingValues build() {
      return new SettingValues(new LinkedHashMap<>(texts));
    }
  }
}
