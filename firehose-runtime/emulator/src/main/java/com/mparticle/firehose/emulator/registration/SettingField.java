package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.model.registration.BooleanSetting;
import com.mparticle.firehose.model.registration.FloatSetting;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a form.
 *
 * <p>Seen in a captured message: booleans are the text {@code True} or {@code False}, and what a
 * customer gets for one that they did not touch is the registration's {@code checked}, not its
 * {@code default_value}. Our reading: other fields start with their default value, and numbers are
 * written as JSON writes them.
 */
public final class SettingField {

  private static final String TRUE = "True";
  private static final String FALSE = "False";

  private final Setting setting;

  private SettingField(Setting setting) {
    this.setting = setting;
  }

  /** The field of a setting. */
  public static SettingField of(Setting setting) {
    return new SettingField(setting);
  }

  /** Identifies it in messages. */
  public String id() {
    return setting.id().orElse("");
  }

  /** What it is called on screen. */
  public String label() {
    return setting.name().filter(name -> !name.isBlank()).orElse(id());
  }

  /** What it is for; empty where the registration does not say. */
  public String description() {
    return setting.description().orElse("");
  }

  /** What kind of value it takes. */
  public Setting.Type type() {
    return setting.type();
  }

  /** Whether customers see it. */
  public boolean isVisible() {
    return setting.visible();
  }

  /** Whether its value is masked once it is set. */
  public boolean isConfidential() {
    return setting instanceof TextSetting text && text.confidential();
  }

  /** Whether customers have to give a value. */
  public boolean isRequired() {
    if (setting instanceof TextSetting text) {
      return text.required();
    }
    if (setting instanceof IntegerSetting integer) {
      return integer.required();
    }
    return setting instanceof FloatSetting decimal && decimal.required();
  }

  /** The least value of a number; absent where there is none. */
  public Optional<BigDecimal> min() {
    return number(
        setting instanceof IntegerSetting integer
            ? integer.minValue().stream().boxed()
            : setting instanceof FloatSetting decimal
                ? decimal.minValue().stream().boxed()
                : Stream.empty());
  }

  /** The greatest value of a number; absent where there is none. */
  public Optional<BigDecimal> max() {
    return number(
        setting instanceof IntegerSetting integer
            ? integer.maxValue().stream().boxed()
            : setting instanceof FloatSetting decimal
                ? decimal.maxValue().stream().boxed()
                : Stream.empty());
  }

  private static Optional<BigDecimal> number(Stream<? extends Number> number) {
    return number.map(value -> new BigDecimal(value.toString())).findFirst();
  }

  /** Whether there is a number between the least and the greatest. */
  boolean hasRange() {
    return min().isEmpty() || max().isEmpty() || min().get().compareTo(max().get()) <= 0;
  }

  /** The default value as text; absent where there is none, and for booleans. */
  Optional<String> defaultValue() {
    if (setting instanceof TextSetting text) {
      return text.defaultValue();
    }
    if (setting instanceof IntegerSetting integer) {
      return number(integer.defaultValue().stream().boxed()).map(BigDecimal::toPlainString);
    }
    return setting instanceof FloatSetting decimal
        ? number(decimal.defaultValue().stream().boxed()).map(SettingField::plain)
        : Optional.empty();
  }

  /** What the field holds before a customer touches it, as messages carry it; absent: nothing. */
  public Optional<String> initialValue() {
    return setting instanceof BooleanSetting bool
        ? Optional.of(bool.checked() ? TRUE : FALSE)
        : defaultValue().filter(value -> !value.isEmpty());
  }

  /** What a value has to be, such as {@code a whole number from 1 to 500}. */
  public String expectation() {
    return switch (setting.type()) {
      case TEXT, UNKNOWN -> "text";
      case BOOLEAN -> "true or false";
      case INTEGER -> "a whole number" + range();
      case FLOAT -> "a number" + range();
    };
  }

  private String range() {
    return min().map(least -> " from " + plain(least)).orElse("")
        + max()
            .map(greatest -> (min().isEmpty() ? " up" : "") + " to " + plain(greatest))
            .orElse("");
  }

  /**
   * What is wrong with a value that a customer enters, in a sentence without its full stop; absent
   * where it is right.
   */
  public Optional<String> problem(String entered) {
    return wireValue(entered).isPresent()
        ? Optional.empty()
        : Optional.of(label() + " is not " + expectation());
  }

  /** A value as messages carry it; absent where a customer can't enter it. */
  Optional<String> wireValue(String entered) {
    return switch (setting.type()) {
      case TEXT, UNKNOWN -> Optional.of(entered);
      case BOOLEAN -> wireBoolean(entered.strip().toLowerCase(Locale.ROOT));
      case INTEGER ->
        parsed(entered)
            .filter(number -> number.stripTrailingZeros().scale() <= 0)
            .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0)
            .filter(this::isInRange)
            .map(number -> number.toBigInteger().toString());
      case FLOAT -> parsed(entered).filter(this::isInRange).map(SettingField::plain);
    };
  }

  private static Optional<String> wireBoolean(String entered) {
    return switch (entered) {
      case "true" -> Optional.of(TRUE);
      case "false" -> Optional.of(FALSE);
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> parsed(String entered) {
    try {
      return Optional.of(new BigDecimal(entered.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isInRange(BigDecimal number) {
    return min().filter(least -> number.compareTo(least) < 0).isEmpty()
        && max().filter(greatest -> number.compareTo(greatest) > 0).isEmpty();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
