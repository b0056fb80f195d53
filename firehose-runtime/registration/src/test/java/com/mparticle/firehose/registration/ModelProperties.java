package com.mparticle.firehose.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.mparticle.firehose.model.Flags;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permission;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The properties of a registration and of all that it holds, read from the model's accessors. */
final class ModelProperties {

  private final Map<String, Type> found = new TreeMap<>();
  private final Set<Class<?>> seen = new HashSet<>();

  private ModelProperties() {}

  /** Returns the types of all properties by {@code ValueType.json_name}. */
  static Map<String, Type> all() {
    ModelProperties properties = new ModelProperties();
    properties.visit(ModuleRegistrationResponse.class);
    return properties.found;
  }

  private void visit(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(this::visit);
    } else if (type instanceof Class<?> valueType
        && valueType.isInterface()
        && valueType.getName().startsWith("com.mparticle.firehose.model.")
        && seen.add(valueType)) {
      for (Method accessor : valueType.getDeclaredMethods()) {
        visit(valueType, accessor);
      }
      Arrays.stream(valueType.getInterfaces()).forEach(this::visit);
      boolean isMessage = valueType.getSimpleName().equals("Message");
      if (valueType.isSealed() && !isMessage) {
        Arrays.stream(valueType.getPermittedSubclasses()).forEach(this::visit);
      }
    }
  }

  private void visit(Class<?> owner, Method accessor) {
    JsonProperty property = accessor.getAnnotation(JsonProperty.class);
    boolean overrides = Arrays.stream(owner.getInterfaces())
        .flatMap(around -> Arrays.stream(around.getMethods()))
        .anyMatch(inherited -> inherited.getName().equals(accessor.getName()));
    if (property != null && !overrides) {
      found.put(owner.getSimpleName() + "." + property.value(), accessor.getGenericReturnType());
      visit(accessor.getGenericReturnType());
    } else if (accessor.isAnnotationPresent(Flags.class)) {
      for (Permission permission : Permission.values()) {
        found.put(owner.getSimpleName() + "." + permission.wireFlag(), boolean.class);
      }
    } else if (accessor.isAnnotationPresent(JsonRawValue.class)) {
      found.put(owner.getSimpleName() + "." + accessor.getName(), accessor.getGenericReturnType());
    }
  }
}
