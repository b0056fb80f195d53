package com.mparticle.firehose.registration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of the registration, and what its changes mean: the row of a table. A boolean is added
 * when it becomes true and removed when it becomes false. Elements of a list are added and removed;
 * the list itself is changed if only their order differs.
 *
 * @param owner the value type that declares it
 * @param name in JSON
 * @param accessor reads it
 */
record Property(
    Class<?> owner,
    String name,
    Function<Object, @Nullable Object> accessor,
    Judgement changed,
    Judgement added,
    Judgement removed) {

  /** Returns a property whose changes of all kinds mean the same. */
  static <T> Property of(
      Class<T> owner, String name, Function<T, @Nullable Object> accessor, Verdict any) {
    return of(owner, name, accessor, any, any, any);
  }

  /** Returns a property. */
  static <T> Property of(
      Class<T> owner,
      String name,
      Function<T, @Nullable Object> accessor,
      Verdict changed,
      Verdict added,
      Verdict removed) {
    return new Property(
        owner,
        name,
        value -> accessor.apply(owner.cast(value)),
        Judgement.always(changed),
        Judgement.always(added),
        Judgement.always(removed));
  }

  /** Returns the same property with another judgement of changes. */
  Property changed(Judgement judgement) {
    return new Property(owner, name, accessor, judgement, added, removed);
  }

  /** Returns the same property with another judgement of additions. */
  Property added(Judgement judgement) {
    return new Property(owner, name, accessor, changed, judgement, removed);
  }

  /** Returns whether a value has the property. */
  boolean isOf(Object value) {
    return owner.isInstance(value);
  }

  /** Returns the value of the property; null where it is absent. */
  @Nullable
  Object of(Object value) {
    return present(accessor.apply(value));
  }

  private static @Nullable Object present(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? number.getAsLong() : null;
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    if (value instanceof OptionalDouble number) {
      return number.isPresent() ? number.getAsDouble() : null;
    }
    return value instanceof Boolean flag && !flag ? null : value;
  }

  /** Returns the elements of the property's list. */
  static List<?> elements(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
