package com.mparticle.firehose.settings;

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
 * <p>Empty text counts as absent, and so does blank text where a number, boolean or constant is
 * expected. Every method throws {@link InvalidSettingException} for a value that is not what it
 * reads; the {@code required…} methods throw it for absent values as well. The {@code lenient…}
 * methods, for settings that customers enter as text, use the default value in both cases; the log
 * gets one warning about each setting whose value is not what is read.
 */
public final class SettingValues {

  private final Map<String, String> texts;
  private final SettingProblems problems;

  /**
   * Values as they were received.
   *
   * @param texts by id of the setting; must not change
   */
  public SettingValues(Map<String, String> texts) {
    this(texts, SettingProblems.thrown());
  }

  SettingValues(Map<String, String> texts, SettingProblems problems) {
    this.texts = texts;
    this.problems = problems;
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
      problems.add(new SettingProblem(id, "text", "none"));
      return "";
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
    return (int) requiredLong(id, min, max);
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

  /** A whole number from {@code min} to {@code max}, or else the default value. */
  public int lenientInt(String id, int min, int max, int defaultValue) {
    return (int) lenientLong(id, min, max, defaultValue);
  }

  /** A whole number that a {@code long} can hold. */
  public long requiredLong(String id) {
    return requiredLong(id, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A whole number from {@code min} to {@code max}. */
  public long requiredLong(String id, long min, long max) {
    return required(
        id, ParsedSetting.whole(id, texts.get(id), min, max), ParsedSetting.WHOLE_NUMBER, min);
  }

  /** A whole number that a {@code long} can hold, or absent. */
  public OptionalLong optionalLong(String id) {
    return optionalLong(id, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A whole number from {@code min} to {@code max}, or absent. */
  public OptionalLong optionalLong(String id, long min, long max) {
    Long value = valueOrNull(ParsedSetting.whole(id, texts.get(id), min, max));
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** A whole number from {@code min} to {@code max}, or else the default value. */
  public long lenientLong(String id, long min, long max, long defaultValue) {
    return valueOrDefault(ParsedSetting.whole(id, texts.get(id), min, max), defaultValue);
  }

  /** A number that a {@code double} can hold. */
  public double requiredDouble(String id) {
    return requiredDouble(id, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A number from {@code min} to {@code max}. */
  public double requiredDouble(String id, double min, double max) {
    return required(
        id, ParsedSetting.number(id, texts.get(id), min, max), ParsedSetting.NUMBER, min);
  }

  /** A number that a {@code double} can hold, or absent. */
  public OptionalDouble optionalDouble(String id) {
    return optionalDouble(id, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A number from {@code min} to {@code max}, both finite, or absent. */
  public OptionalDouble optionalDouble(String id, double min, double max) {
    Double value = valueOrNull(ParsedSetting.number(id, texts.get(id), min, max));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** A number from {@code min} to {@code max}, both finite, or else the default value. */
  public double lenientDouble(String id, double min, double max, double defaultValue) {
    return valueOrDefault(ParsedSetting.number(id, texts.get(id), min, max), defaultValue);
  }

  /** True or false, in any case. */
  public boolean requiredBoolean(String id) {
    return required(id, ParsedSetting.bool(id, texts.get(id)), ParsedSetting.BOOLEAN, false);
  }

  /** True or false, in any case, or absent. */
  public Optional<Boolean> optionalBoolean(String id) {
    return Optional.ofNullable(valueOrNull(ParsedSetting.bool(id, texts.get(id))));
  }

  /** True or false, in any case, or else the default value. */
  public boolean lenientBoolean(String id, boolean defaultValue) {
    return valueOrDefault(ParsedSetting.bool(id, texts.get(id)), defaultValue);
  }

  /**
   * The name of a constant, in any case.
   *
   * @param constants all constants that there are; at least one
   */
  public <E extends Enum<E>> E requiredConstant(String id, E[] constants) {
    ParsedSetting<E> parsed = ParsedSetting.constant(id, texts.get(id), constants);
    return required(id, parsed, ParsedSetting.oneOf(constants), constants[0]);
  }

  /**
   * The name of a constant, in any case, or absent.
   *
   * @param constants all constants that there are
   */
  public <E extends Enum<E>> Optional<E> optionalConstant(String id, E[] constants) {
    return Optional.ofNullable(valueOrNull(ParsedSetting.constant(id, texts.get(id), constants)));
  }

  /**
   * The name of a constant, in any case, or else the default value.
   *
   * @param constants all constants that there are
   */
  public <E extends Enum<E>> E lenientConstant(String id, E[] constants, E defaultValue) {
    return valueOrDefault(ParsedSetting.constant(id, texts.get(id), constants), defaultValue);
  }

  /** The value; if it is missing or malformed, a problem is added and the placeholder returned. */
  private <V> V required(String id, ParsedSetting<V> parsed, String expected, V placeholder) {
    V value = valueOrNull(parsed);
    if (value == null && parsed.problem() == null) {
      problems.add(new SettingProblem(id, expected, "none"));
    }
    return value == null ? placeholder : value;
  }

  private <V> @Nullable V valueOrNull(ParsedSetting<V> parsed) {
    SettingProblem problem = parsed.problem();
    if (problem != null) {
      problems.add(problem);
    }
    return parsed.value();
  }

  private <V> V valueOrDefault(ParsedSetting<V> parsed, V defaultValue) {
    SettingProblem problem = parsed.problem();
    if (problem != null) {
      problems.tolerate(problem);
    }
    V value = parsed.value();
    return value == null ? defaultValue : value;
  }

  /** The ids; never a value. */
  @Override
  public String toString() {
    return "SettingValues" + texts.keySet();
  }

  /** Gathers values to be sent; absent ones and empty text are omitted. */
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

    /** Adds the name of a constant. */
    public Builder put(String id, Enum<?> value) {
      return put(id, value.name());
    }

    /** Adds a text, a boolean or the name of a constant, if there is one. */
    public Builder put(String id, Optional<?> value) {
      if (value.isEmpty()) {
        return this;
      }
      return value.get() instanceof Enum<?> constant
          ? put(id, constant)
          : put(id, value.get().toString());
    }

    /** Adds a whole number, if there is one. */
    public Builder put(String id, OptionalInt value) {
      return value.isPresent() ? put(id, value.getAsInt()) : this;
    }

    /** Adds a whole number, if there is one. */
    public Builder put(String id, OptionalLong value) {
      return value.isPresent() ? put(id, value.getAsLong()) : this;
    }

    /** Adds a number, if there is one. */
    public Builder put(String id, OptionalDouble value) {
      return value.isPresent() ? put(id, value.getAsDouble()) : this;
    }

    /** The values gathered so far. */
    public SettingValues build() {
      return new SettingValues(new LinkedHashMap<>(texts));
    }
  }
}
