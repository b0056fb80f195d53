package com.mparticle.firehose.processor.access;

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
 * Finds the values of the model that escape to code that is not analyzed, and may be read there:
 * arguments of other libraries' methods, and values that become objects of no particular type, as
 * JSON libraries take them.
 */
final class EscapeAnalysis {

  private static final String MODEL = "com.mparticle.firehose.model.";

  /** Type variables may have themselves in their bounds. */
  private static final int MAX_DEPTH = 6;

  private final Elements elements;
  private final Sources sources;
  private final Map<PackageElement, String> packagePrefixes = new HashMap<>();
  private final Map<TypeElement, Optional<Class<?>>> valueTypes = new HashMap<>();

  EscapeAnalysis(Elements elements, Sources sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /**
   * Returns the value types that escape through the arguments of a call.
   *
   * @param type the method's type as this call sees it
   */
  Set<Class<?>> in(ExecutableElement method, ExecutableType type, List<TypeMirror> arguments) {
    Set<Class<?>> escaping = new HashSet<>();
    for (int i = 0; i < arguments.size(); i++) {
      Set<Class<?>> valueTypes = valueTypes(arguments.get(i));
      if (!valueTypes.isEmpty() && escapes(method, type, i)) {
        escaping.addAll(valueTypes);
      }
    }
    return escaping;
  }

  /**
   * Returns the value types that escape through a method reference.
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

  /** Returns the value types that escape if a value is assigned to a variable. */
  Set<Class<?>> in(TypeMirror value, TypeMirror variable) {
    return valueTypes(variable).isEmpty() ? valueTypes(value) : Set.of();
  }

  boolean isOfModel(ExecutableElement method) {
    return isOf(method, MODEL);
  }

  private boolean escapes(ExecutableElement method, ExecutableType type, int argument) {
    return !isOfModel(method)
        && (!isKnown(method) || parameterTypes(type, argument).isEmpty());
  }

  /** Returns whether it is known what a method does to values: those of the JDK only keep them. */
  private boolean isKnown(ExecutableElement method) {
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
    collect(type, MAX_DEPTH, found);
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

  /** Returns the value type that a type is; absent if it is none. */
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
