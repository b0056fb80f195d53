package com.mparticle.firehose.emulator.schema;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the types of the model that make up another. */
public final class ModelTypes {

  private ModelTypes() {}

  /** A value type and all that occur in it, at any depth, members of families among them. */
  public static Set<ModelType> within(Class<?> valueType) {
    Set<ModelType> types = new LinkedHashSet<>();
    collect(ModelType.of(valueType), types);
    return types;
  }

  private static void collect(ModelType type, Set<ModelType> types) {
    if (types.add(type)) {
      type.properties().stream()
          .filter(property -> property.holdsValueTypes())
          .forEach(property -> collect(ModelType.of(property.content()), types));
      type.members().values().forEach(member -> collect(ModelType.of(member), types));
    }
  }
}
