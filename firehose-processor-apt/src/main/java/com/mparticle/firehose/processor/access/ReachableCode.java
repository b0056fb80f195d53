package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The code that a module may run:
 *
 * <ul>
 *   <li>all code of its class, except of modules nested in it;
 *   <li>what that code uses, transitively: methods that it calls or refers to, constructors, and
 *       the initializers of fields that it names;
 *   <li>methods that override those, in classes of which this code creates instances; and methods
 *       of these classes that override a library's, as the library may call them.
 * </ul>
 *
 * <p>Where two modules pass their own callbacks to one helper, each is therefore checked without
 * the callback of the other.
 */
final class ReachableCode {

  private final TypeElement module;
  private final CallGraph graph;
  private final Sources sources;
  private final Types types;
  private final Elements elements;

  /** Each code unit with its caller; those of the module itself with themselves. */
  private final Map<CodeUnit, CodeUnit> callers = new LinkedHashMap<>();

  private final Queue<CodeUnit> toVisit = new ArrayDeque<>();
  private final Map<TypeElement, ImmutableListMultimap<Name, ExecutableElement>> methods =
      new HashMap<>();
  private final Set<TypeElement> instances = new LinkedHashSet<>();
  private final Set<ExecutableElement> called = new LinkedHashSet<>();

  private ReachableCode(
      TypeElement module, CallGraph graph, Sources sources, Types types, Elements elements) {
    this.module = module;
    this.graph = graph;
    this.sources = sources;
    this.types = types;
    this.elements = elements;
  }

  /**
   * Follows the code of a module.
   *
   * @param parts the code in its class, and the handlers that it inherits
   */
  static ReachableCode of(
      TypeElement module,
      Collection<CodeUnit> parts,
      CallGraph graph,
      Sources sources,
      Types types,
      Elements elements) {
    ReachableCode reachable = new ReachableCode(module, graph, sources, types, elements);
    parts.forEach(part -> reachable.add(part, part));
    parts.stream().findFirst().ifPresent(part -> reachable.addInstance(module, part));
    while (!reachable.toVisit.isEmpty()) {
      reachable.visit(reachable.toVisit.remove());
    }
    return reachable;
  }

  /** Returns the code units in breadth-first order. */
  Set<CodeUnit> codes() {
    return callers.keySet();
  }

  /** Returns the calls that lead from the module to a code unit, both included. */
  List<CodeUnit> pathTo(CodeUnit code) {
    List<CodeUnit> path = new ArrayList<>();
    CodeUnit caller = code;
    while (callers.get(caller) != caller) {
      path.add(0, caller);
      caller = callers.get(caller);
    }
    path.add(0, caller);
    return path;
  }

  private void add(CodeUnit code, CodeUnit caller) {
    if (callers.putIfAbsent(code, caller) == null) {
      toVisit.add(code);
    }
  }

  private void add(Element element, CodeUnit caller) {
    graph.find(element).ifPresent(code -> add(code, caller));
  }

  private void visit(CodeUnit code) {
    if (code.element().getEnclosingElement() instanceof TypeElement type) {
      add(type, code);
    }
    code.calls().forEach(use -> follow(use, code));
  }

  private void follow(CallEdge use, CodeUnit caller) {
    Element target = use.target();
    switch (use.kind()) {
      case NON_VIRTUAL -> add(target, caller);
      case NEW -> {
        add(target, caller);
        addInstance(MoreElements.asType(target.getEnclosingElement()), caller);
      }
      case CALL -> {
        if (target instanceof ExecutableElement method) {
          call(method, caller);
        } else {
          add(target, caller);
        }
      }
    }
  }

  private void call(ExecutableElement method, CodeUnit caller) {
    if (!called.add(method)) {
      return;
    }
    if (graph.find(method).isEmpty() && method.getModifiers().contains(Modifier.STATIC)) {
      addConstants(MoreElements.asType(method.getEnclosingElement()), caller);
    }
    if (overriders(method, module).findAny().isEmpty()) {
      add(method, caller);
    }
    instances.forEach(
        type -> overriders(method, type).forEach(overrider -> add(overrider, caller)));
  }

  /** Methods without code in the source, such as {@code values()}, return the constants. */
  private void addConstants(TypeElement type, CodeUnit caller) {
    type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .forEach(constant -> add(constant, caller));
  }

  private void addInstance(TypeElement type, CodeUnit caller) {
    if (instances.add(type)) {
      called.forEach(
          method -> overriders(method, type).forEach(overrider -> add(overrider, caller)));
      libraryMethods(type)
          .forEach(method -> overriders(method, type).forEach(overrider -> add(overrider, caller)));
    }
  }

  /** Returns the methods of a class that override the given one. */
  private Stream<ExecutableElement> overriders(ExecutableElement method, TypeElement type) {
    return methods.computeIfAbsent(type, this::methodsOf).get(method.getSimpleName()).stream()
        .filter(candidate -> elements.overrides(candidate, method, type));
  }

  private ImmutableListMultimap<Name, ExecutableElement> methodsOf(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> graph.find(method).isPresent())
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            ExecutableElement::getSimpleName, method -> method));
  }

  /** Returns the methods of a class's supertypes that are not compiled here. */
  private Stream<ExecutableElement> libraryMethods(TypeElement type) {
    return types.directSupertypes(type.asType()).stream()
        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .flatMap(supertype -> Stream.concat(
            sources.contain(supertype)
                ? Stream.empty()
                : ElementFilter.methodsIn(supertype.getEnclosedElements()).stream(),
            libraryMethods(supertype)));
  }
}
