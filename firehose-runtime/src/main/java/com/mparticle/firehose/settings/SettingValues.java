package com.mparticle.firehose.settings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

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
    return optionalText(id).orElseThrow(() -> missing(id, TEXT));
  }

  /** A text, or absent. */
  public Optional<String> optionalText(String id) {
    return Optional.ofNullable(texts.get(id)).filter(text -> !text.isEmpty());
  }

  /** A whole number that an {@code int} can hold. */
  public int requiredInt(String id) {
    return requiredInt(id, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A whole number from {@code min} to {@code max}. */
  public int requiredInt(String id, int min, int max) {
    return optionalInt(id, min, max).orElseThrow(() -> missing(id, WHOLE_NUMBER));
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
    return optionalLong(id, min, max).orElseThrow(() -> missing(id, WHOLE_NUMBER));
  }

  /** A whole number that a {@code long} can hold, or absent. */
  public OptionalLong optionalLong(String id) {
    return optionalLong(id, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A whole number from {@code min} to {@code max}, or absent. */
  public OptionalLong optionalLong(String id, long min, long max) {
    Optional<BigDecimal> number =
        number(id, WHOLE_NUMBER, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    if (number.isEmpty()) {
      return OptionalLong.empty();
    }
    if (number.get().stripTrailingZeros().scale() > 0) {
      throw new InvalidSettingException(id, WHOLE_NUMBER, "a fraction");
    }
    return OptionalLong.of(number.get().longValueExact());
  }

  /** A number that a {@code double} can hold. */
  public double requiredDouble(String id) {
    return requiredDouble(id, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A number from {@code min} to {@code max}. */
  public double requiredDouble(String id, double min, double max) {
    return optionalDouble(id, min, max).orElseThrow(() -> missing(id, NUMBER));
  }

  /** A number that a {@code double} can hold, or absent. */
  public OptionalDouble optionalDouble(String id) {
    return optionalDouble(id, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A number from {@code min} to {@code max}, both finite, or absent. */
  public OptionalDouble optionalDouble(String id, double min, double max) {
    Optional<BigDecimal> number =
        number(id, NUMBER, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    return number.isPresent()
        ? OptionalDouble.of(number.get().doubleValue())
        : OptionalDouble.empty();
  }

  /** True or false, in any case, or absent. */
  public Optional<Boolean> optionalBoolean(String id) {
    return optionalWord(id).map(word -> {
      if (word.equalsIgnoreCase("true")) {
        return true;
      }
      if (word.equalsIgnoreCase("false")) {
        return false;
      }
      throw new InvalidSettingException(id, "true or false", "other text");
    });
  }

  private Optional<BigDecimal> number(String id, String expected, BigDecimal min, BigDecimal max) {
    Optional<BigDecimal> number = optionalWord(id).map(word -> parse(id, expected, word));
    if (number.isPresent() && number.get().compareTo(min) < 0) {
      throw new InvalidSettingException(id, expected + " of at least " + min, "a smaller one");
    }
    if (number.isPresent() && number.get().compareTo(max) > 0) {
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

  private Optional<String> optionalWord(String id) {
    return optionalText(id).map(String::strip).filter(word -> !word.isEmpty());
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
