package com.mparticle.firehose.emulator.gate;

import com.mparticle.firehose.emulator.schema.ModelProperty;
import com.mparticle.firehose.emulator.schema.ModelType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads values of the model through their accessors. */
final class Accessors {

  private static final Set<Object> ABSENT =
      Set.of(OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty());

  private Accessors() {}

  /**
   * Visits all properties of a value that are present, at any depth: those that hold a value, and
   * lists and maps with at least one.
   *
   * @param visitor gets the property and its values
   */
  static void visit(Object value, BiConsumer<ModelProperty, List<Object>> visitor) {
    for (Class<?> type : value.getClass().getInterfaces()) {
      for (ModelProperty property : ModelType.of(type).properties()) {
        List<Object> values = values(invoke(property, value));
        if (!values.isEmpty()) {
          visitor.accept(property, values);
          if (property.holdsValueTypes()) {
            values.forEach(element -> visit(element, visitor));
          }
        }
      }
    }
  }

  private static Object invoke(ModelProperty property, Object value) {
    try {
      return property.accessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(property.toString(), e);
    }
  }

  private static List<Object> values(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> values(present)).orElse(List.of());
    }
    if (ABSENT.contains(value)) {
      return List.of();
    }
    if (value instanceof Collection<?> collection) {
      return List.copyOf(collection);
    }
    return value instanceof Map<?, ?> map ? List.copyOf(map.values()) : Arrays.asList(value);
  }
}
