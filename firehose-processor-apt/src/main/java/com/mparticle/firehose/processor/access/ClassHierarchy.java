package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which methods of the partner's classes override which. */
final class ClassHierarchy {

  private final CallGraph graph;
  private final Authors authors;
  private final Types types;
  private final Elements elements;
  private final Map<TypeElement, ImmutableListMultimap<Name, ExecutableElement>> methods =
      new HashMap<>();
  private final Map<TypeElement, ImmutableSet<ExecutableElement>> callbacks = new HashMap<>();

  ClassHierarchy(CallGraph graph, Authors authors, Types types, Elements elements) {
    this.graph = graph;
    this.authors = authors;
    this.types = types;
    this.elements = elements;
  }

  /** Returns the methods with code that run if a method of an object of the class is called. */
  Stream<ExecutableElement> implementations(ExecutableElement method, TypeElement type) {
    return methods(type).get(method.getSimpleName()).stream()
        .filter(
            candidate -> candidate.equals(method) || elements.overrides(candidate, method, type));
  }

  /** Returns whether a class has another method in the place of the given one. */
  boolean isOverridden(ExecutableElement method, TypeElement type) {
    return methods(type).get(method.getSimpleName()).stream()
        .anyMatch(candidate -> elements.overrides(candidate, method, type));
  }

  /** Returns the methods of a class that a library may call: they override methods of its own. */
  ImmutableSet<ExecutableElement> callbacks(TypeElement type) {
    ImmutableSet<ExecutableElement> known = callbacks.get(type);
    if (known == null) {
      known = libraryMethods(type)
          .flatMap(method -> implementations(method, type))
          .filter(method -> !ObjectMethods.isOverride(method))
          .collect(ImmutableSet.toImmutableSet());
      callbacks.put(type, known);
    }
    return known;
  }

  /** Returns the methods with code of a class that have that name. */
  List<ExecutableElement> named(TypeElement type, String name) {
    return methods(type).get(elements.getName(name));
  }

  /** Returns whether objects of a class are objects of another. */
  boolean isSubclass(TypeElement type, TypeElement other) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
  }

  /** Returns the classes of which there may be instances that have code for a method. */
  List<TypeElement> implementers(ExecutableElement method) {
    TypeElement declaring = MoreElements.asType(method.getEnclosingElement());
    return graph.types().stream()
        .filter(type -> !type.getModifiers().contains(Modifier.ABSTRACT))
        .filter(type -> isSubclass(type, declaring))
        .filter(type -> implementations(method, type).findAny().isPresent())
        .toList();
  }

  private ImmutableListMultimap<Name, ExecutableElement> methods(TypeElement type) {
    ImmutableListMultimap<Name, ExecutableElement> known = methods.get(type);
    if (known == null) {
      known = ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
          .filter(method -> graph.find(method).isPresent())
          .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
          .collect(ImmutableListMultimap.toImmutableListMultimap(
              ExecutableElement::getSimpleName, method -> method));
      methods.put(type, known);
    }
    return known;
  }

  private Stream<ExecutableElement> libraryMethods(TypeElement type) {
    return types.directSupertypes(type.asType()).stream()
        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .flatMap(supertype -> Stream.concat(
            authors.isPartner(supertype)
                ? Stream.empty()
                : ElementFilter.methodsIn(supertype.getEnclosedElements()).stream(),
            libraryMethods(supertype)));
  }
}
