package com.mparticle.firehose.processor.reads;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * Which values of the model are given out of sight, where anything may be read from them: to
 * methods of other libraries, or as objects of no particular type, as JSON libraries take them.
 */
final class HandOvers {

  private static final String MODEL = "com.mparticle.firehose.model.";

  /** Types may contain themselves. */
  private static final int MOST_NESTED = 6;

  private final Elements elements;
  private final Sources sources;
  private final Map<PackageElement, String> packagePrefixes = new HashMap<>();
  private final Map<TypeElement, Optional<Class<?>>> valueTypes = new HashMap<>();

  HandOvers(Elements elements, Sources sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /**
   * The value types among the arguments of a call that are out of sight from there on.
   *
   * @param type the method's type as this call sees it
   */
  Set<Class<?>> in(ExecutableElement method, ExecutableType type, List<TypeMirror> arguments) {
    Set<Class<?>> handedOver = new HashSet<>();
    for (int i = 0; i < arguments.size(); i++) {
      Set<Class<?>> valueTypes = valueTypes(arguments.get(i));
      if (!valueTypes.isEmpty() && isOutOfSight(method, type, i)) {
        handedOver.addAll(valueTypes);
      }
    }
    return handedOver;
  }

  /**
   * The value types that a method reference gives out of sight.
   *
   * @param functionType the interface that it implements
   */
  Set<Class<?>> in(ExecutableElement method, TypeMirror functionType) {
    boolean takesThem = method.getParameters().stream()
        .anyMatch(parameter -> !valueTypes(parameter.asType()).isEmpty());
    return isOfModel(method) || isOf(method, "java.") || (sources.contain(method) && takesThem)
        ? Set.of()
        : valueTypes(functionType);
  }

  /** The value types that are out of sight if a value is assigned to a variable. */
  Set<Class<?>> in(TypeMirror value, TypeMirror variable) {
    return valueTypes(variable).isEmpty() ? valueTypes(value) : Set.of();
  }

  boolean isOfModel(ExecutableElement method) {
    return isOf(method, MODEL);
  }

  private boolean isOutOfSight(ExecutableElement method, ExecutableType type, int argument) {
    return !isOfModel(method)
        && (!isInSight(method) || parameterTypes(type, argument).isEmpty());
  }

  /** Whether it is clear what becomes of values: collections and the like only keep them. */
  private boolean isInSight(ExecutableElement method) {
    return sources.contain(method)
        || (isOf(method, "java.") && !isOf(method, "java.util.function."));
  }

  private boolean isOf(ExecutableElement method, String packagePrefix) {
    return packagePrefixes
        .computeIfAbsent(MoreElements.getPackage(method), type -> type.getQualifiedName() + ".")
        .startsWith(packagePrefix);
  }

  private Set<Class<?>> parameterTypes(ExecutableType type, int index) {
    List<? extends TypeMirror> parameters = type.getParameterTypes();
    return parameters.isEmpty()
        ? Set.of()
        : valueTypes(parameters.get(Math.min(index, parameters.size() - 1)));
  }

  private Set<Class<?>> valueTypes(TypeMirror type) {
    Set<Class<?>> found = new HashSet<>();
    collect(type, MOST_NESTED, found);
    return found;
  }

  private void collect(TypeMirror type, int depth, Set<Class<?>> found) {
    if (depth > 0) {
      if (type.getKind() == TypeKind.DECLARED) {
        valueTypes
            .computeIfAbsent(MoreTypes.asTypeElement(type), this::valueType)
            .ifPresent(found::add);
      }
      parts(type).forEach(part -> collect(part, depth - 1, found));
    }
  }

  private static Stream<? extends TypeMirror> parts(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> Stream.of(((ArrayType) type).getComponentType());
      case DECLARED -> ((DeclaredType) type).getTypeArguments().stream();
      case INTERSECTION -> ((IntersectionType) type).getBounds().stream();
      case TYPEVAR -> Stream.of(((TypeVariable) type).getUpperBound());
      case WILDCARD ->
        Stream.of(((WildcardType) type).getExtendsBound(), ((WildcardType) type).getSuperBound())
            .filter(Objects::nonNull);
      default -> Stream.empty();
    };
  }

  /** The value type that a type is, if it is one. */
  private Optional<Class<?>> valueType(TypeElement type) {
    if (!type.getKind().isInterface() || !type.getQualifiedName().toString().startsWith(MODEL)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Class.forName(elements.getBinaryName(type).toString()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The compiled model is not the processor's own", e);
    }
  }
}
