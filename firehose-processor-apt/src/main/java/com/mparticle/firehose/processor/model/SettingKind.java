package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.SettingValues;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The kinds of settings, each with the types that a method of a settings interface returns. */
public enum SettingKind {
  /** A text. */
  TEXT(String.class, Optional.class, "Text", "text") {
    @Override
    public Object read(SettingValues values, String id, double min, double max) {
      return values.optionalText(id).orElse("");
    }
  },
  /** A whole number of 32 bits. */
  INT(int.class, OptionalInt.class, "Int", "a whole number") {
    @Override
    public Optional<Number> nearest(double number) {
      return Optional.of((int) number);
    }

    @Override
    public Object read(SettingValues values, String id, double min, double max) {
      return values.requiredInt(id, (int) min, (int) max);
    }
  },
  /** A whole number of 64 bits. */
  LONG(long.class, OptionalLong.class, "Long", "a whole number") {
    @Override
    public Optional<Number> nearest(double number) {
      return Optional.of((long) number);
    }

    @Override
    public Object read(SettingValues values, String id, double min, double max) {
      return values.requiredLong(id, (long) min, (long) max);
    }
  },
  /** A number. */
  FLOAT(double.class, OptionalDouble.class, "Double", "a number") {
    @Override
    public Optional<Number> nearest(double number) {
      return Optional.of(Math.max(-Double.MAX_VALUE, Math.min(number, Double.MAX_VALUE)));
    }

    @Override
    public Object read(SettingValues values, String id, double min, double max) {
      return values.requiredDouble(id, min, max);
    }
  },
  /** A constant of an enum of the partner's, as text. */
  CONSTANT(Enum.class, Optional.class, "Constant", "the name of a constant") {
    @Override
    public Object read(SettingValues values, String id, double min, double max) {
      return values.optionalText(id).orElse("");
    }
  },
  /** True or false. */
  BOOLEAN(boolean.class, Optional.class, "Boolean", "true or false") {
    @Override
    public Object read(SettingValues values, String id, double min, double max) {
      return values.optionalBoolean(id).orElse(false);
    }
  };

  private final Class<?> plainType;
  private final Class<?> optionalType;
  private final String accessor;
  private final String description;

  SettingKind(Class<?> plainType, Class<?> optionalType, String accessor, String description) {
    this.plainType = plainType;
    this.optionalType = optionalType;
    this.accessor = accessor;
    this.description = description;
  }

  /**
   * Returns the kind of setting whose method returns that type; absent where none does, and for
   * enums.
   */
  public static Optional<SettingKind> returning(TypeName type) {
    return Arrays.stream(values())
        .filter(kind -> kind != CONSTANT)
        .filter(kind -> type.equals(kind.plainType()) || type.equals(kind.optionalType()))
        .findFirst();
  }

  /** Returns the type that a method returns if it always has a value. */
  public TypeName plainType() {
    return TypeName.get(plainType);
  }

  /** Returns the type that a method returns if it may have no value. */
  public TypeName optionalType() {
    return optionalType == Optional.class
        ? ParameterizedTypeName.get(ClassName.get(optionalType), plainType().box())
        : TypeName.get(optionalType);
  }

  /** Returns the name of the accessors of {@code SettingValues}, without their prefix. */
  public String accessor() {
    return accessor;
  }

  /** Returns what messages call a value of this kind. */
  public String description() {
    return description;
  }

  /** Returns the value of this kind that is nearest to a number; absent for other than numbers. */
  public Optional<Number> nearest(double number) {
    return Optional.empty();
  }

  /**
   * Reads a value, or the default of this kind where absence has one.
   *
   * @param min the least value allowed
   * @param max the greatest value allowed
   * @throws InvalidSettingException if the value is not of this kind, or not in the range
   */
  public abstract Object read(SettingValues values, String id, double min, double max);
}
