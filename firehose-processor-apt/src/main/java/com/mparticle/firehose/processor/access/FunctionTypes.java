package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods that lambda expressions and method references implement. */
final class FunctionTypes {

  private final Types types;
  private final Elements elements;
  private final Map<TypeElement, Optional<ExecutableElement>> methods = new HashMap<>();

  FunctionTypes(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /**
   * The method that a lambda expression implements.
   *
   * @param method as its interface declares it
   * @param type of the method, with the type arguments of the interface
   */
  record Descriptor(ExecutableElement method, ExecutableType type) {}

  /**
   * Returns the method that a lambda expression of that type implements. Interfaces may repeat
   * methods of {@code Object}; these do not count.
   */
  Optional<Descriptor> descriptor(TypeMirror functionType) {
    return interfaces(functionType)
        .flatMap(type -> method(MoreTypes.asTypeElement(type)).stream()
            .map(method -> new Descriptor(method, (ExecutableType) types.asMemberOf(type, method))))
        .findFirst();
  }

  private static Stream<DeclaredType> interfaces(TypeMirror functionType) {
    Stream<? extends TypeMirror> parts = functionType.getKind() == TypeKind.INTERSECTION
        ? ((IntersectionType) functionType).getBounds().stream()
        : Stream.of(functionType);
    return parts.filter(type -> type.getKind() == TypeKind.DECLARED).map(MoreTypes::asDeclared);
  }

  private Optional<ExecutableElement> method(TypeElement type) {
    return methods.computeIfAbsent(
        type,
        key -> ElementFilter.methodsIn(elements.getAllMembers(key)).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> !ObjectMethods.isOverride(method))
            .findFirst());
  }
}
