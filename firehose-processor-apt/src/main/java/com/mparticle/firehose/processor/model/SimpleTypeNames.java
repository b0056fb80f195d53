package com.mparticle.firehose.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.Collectors;

/** Names of types as messages show them: without packages. */
public final class SimpleTypeNames {

  private SimpleTypeNames() {}

  /** Returns the name of a type, such as {@code Optional<String>} or {@code Event.Type}. */
  public static String of(TypeName type) {
    if (type instanceof ClassName name) {
      return String.join(".", name.simpleNames());
    }
    if (type instanceof ParameterizedTypeName generic) {
      return of(generic.rawType()) + list(generic.typeArguments(), ", ", "<", ">");
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType()) + "[]";
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard.lowerBounds().isEmpty()
          ? "?" + list(upperBounds(wildcard), " & ", " extends ", "")
          : "?" + list(wildcard.lowerBounds(), " & ", " super ", "");
    }
    return type.withoutAnnotations().toString();
  }

  private static List<TypeName> upperBounds(WildcardTypeName wildcard) {
    return wildcard.upperBounds().stream()
        .filter(bound -> !bound.equals(ClassName.OBJECT))
        .toList();
  }

  private static String list(List<TypeName> types, String separator, String start, String end) {
    return types.isEmpty()
        ? ""
        : types.stream()
            .map(SimpleTypeNames::of)
            .collect(Collectors.joining(separator, start, end));
  }
}
