package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which data that requires permissions values of the model may hold when a module receives them.
 */
final class ModelData {

  private static final String MODEL = "com.mparticle.firehose.model.";

  private final ImmutableSet<Class<?>> otherEvents;
  private final Set<Requirement> found = new LinkedHashSet<>();
  private final Set<Class<?>> seen = new HashSet<>();

  private ModelData(ModuleDeclaration module) {
    Registration registration = new Registration(module);
    this.otherEvents = Stream.of(Event.Type.values())
        .filter(type -> type != Event.Type.UNKNOWN && registration.isComplete())
        .filter(type -> !registration.receives(type))
        .map(Event.Type::valueType)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what values of the types hold at any depth. Classes of the partner hold nothing. */
  static Set<Requirement> within(
      Iterable<Element> types, ModuleDeclaration module, Elements elements) {
    ModelData data = new ModelData(module);
    for (Element element : types) {
      if (element instanceof TypeElement type
          && type.getQualifiedName().toString().startsWith(MODEL)) {
        data.collect(valueType(type, elements));
      }
    }
    return data.found;
  }

  private static Class<?> valueType(TypeElement type, Elements elements) {
    try {
      return Class.forName(elements.getBinaryName(type).toString());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The compiled model is not the processor's own", e);
    }
  }

  private void collect(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(this::collect);
    } else if (type instanceof Class<?> valueType
        && isValueType(valueType)
        && seen.add(valueType)) {
      for (Method accessor : valueType.getMethods()) {
        if (accessor.getParameterCount() == 0) {
          requirements(accessor).forEach(found::add);
          collect(accessor.getGenericReturnType());
        }
      }
      // Nobody is given a message of no particular type.
      if (valueType.isSealed() && valueType != Message.class) {
        Arrays.stream(valueType.getPermittedSubclasses())
            .filter(permitted -> !otherEvents.contains(permitted))
            .forEach(this::collect);
      }
    }
  }

  private static Stream<Requirement> requirements(Method accessor) {
    RequiresPermission permission = accessor.getAnnotation(RequiresPermission.class);
    RequiresIdentityPermission identity = accessor.getAnnotation(RequiresIdentityPermission.class);
    Stream<Requirement> settings =
        accessor.getReturnType() == Map.class && accessor.getName().endsWith("Settings")
            ? Stream.of(new Requirement.OfSettings())
            : Stream.empty();
    return Streams.concat(
        settings,
        Stream.ofNullable(permission)
            .map(annotation -> new Requirement.OfPermission(annotation.value())),
        Stream.ofNullable(identity)
            .map(annotation -> new Requirement.OfIdentities(annotation.value())));
  }

  private static boolean isValueType(Class<?> type) {
    return (type.isInterface() || type.isRecord()) && type.getName().startsWith(MODEL);
  }
}
