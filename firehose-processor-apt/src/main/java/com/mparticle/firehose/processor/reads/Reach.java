package com.mparticle.firehose.processor.reads;

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
 *   <li>all that stands in its class, but for modules nested in it;
 *   <li>what that code uses, and so on: methods that it calls or refers to, constructors, and the
 *       initialisers of fields that it mentions;
 *   <li>of methods that override those, the ones of classes which this code makes instances of; and
 *       methods of those that override a library's, as the library may call them.
 * </ul>
 *
 * <p>So of two modules with a common helper that takes their own callbacks, neither is judged by
 * the callback of the other.
 */
final class Reach {

  private final TypeElement module;
  private final Program program;
  private final Sources sources;
  private final Types types;
  private final Elements elements;

  /** Each code with the code that uses it; what is a part of the module, with itself. */
  private final Map<Code, Code> users = new LinkedHashMap<>();

  private final Queue<Code> toVisit = new ArrayDeque<>();
  private final Map<TypeElement, ImmutableListMultimap<Name, ExecutableElement>> methods =
      new HashMap<>();
  private final Set<TypeElement> instances = new LinkedHashSet<>();
  private final Set<ExecutableElement> called = new LinkedHashSet<>();

  private Reach(
      TypeElement module, Program program, Sources sources, Types types, Elements elements) {
    this.module = module;
    this.program = program;
    this.sources = sources;
    this.types = types;
    this.elements = elements;
  }

  /**
   * The reach of a module.
   *
   * @param parts the code in its class, and the handlers that it inherits
   */
  static Reach of(
      TypeElement module,
      Collection<Code> parts,
      Program program,
      Sources sources,
      Types types,
      Elements elements) {
    Reach reach = new Reach(module, program, sources, types, elements);
    parts.forEach(part -> reach.add(part, part));
    parts.stream().findFirst().ifPresent(part -> reach.addInstance(module, part));
    while (!reach.toVisit.isEmpty()) {
      reach.visit(reach.toVisit.remove());
    }
    return reach;
  }

  /** The code, what is near the module before what is far. */
  Set<Code> codes() {
    return users.keySet();
  }

  /** The way from the module to the code. */
  List<Code> pathTo(Code code) {
    List<Code> path = new ArrayList<>();
    Code user = code;
    while (users.get(user) != user) {
      path.add(0, user);
      user = users.get(user);
    }
    path.add(0, user);
    return path;
  }

  private void add(Code code, Code user) {
    if (users.putIfAbsent(code, user) == null) {
      toVisit.add(code);
    }
  }

  private void add(Element element, Code user) {
    program.find(element).ifPresent(code -> add(code, user));
  }

  private void visit(Code code) {
    if (code.element().getEnclosingElement() instanceof TypeElement type) {
      add(type, code);
    }
    code.uses().forEach(use -> follow(use, code));
  }

  private void follow(Use use, Code user) {
    Element target = use.target();
    switch (use.kind()) {
      case EXACT -> add(target, user);
      case NEW -> {
        add(target, user);
        addInstance(MoreElements.asType(target.getEnclosingElement()), user);
      }
      case CALL -> {
        if (target instanceof ExecutableElement method) {
          call(method, user);
        } else {
          add(target, user);
        }
      }
    }
  }

  private void call(ExecutableElement method, Code user) {
    if (!called.add(method)) {
      return;
    }
    if (program.find(method).isEmpty() && method.getModifiers().contains(Modifier.STATIC)) {
      addConstants(MoreElements.asType(method.getEnclosingElement()), user);
    }
    if (overriders(method, module).findAny().isEmpty()) {
      add(method, user);
    }
    instances.forEach(type -> overriders(method, type).forEach(overrider -> add(overrider, user)));
  }

  /** Values of an enum are asked for by methods that have no code of their own. */
  private void addConstants(TypeElement type, Code user) {
    type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .forEach(constant -> add(constant, user));
  }

  private void addInstance(TypeElement type, Code user) {
    if (instances.add(type)) {
      called.forEach(method -> overriders(method, type).forEach(overrider -> add(overrider, user)));
      libraryMethods(type)
          .forEach(method -> overriders(method, type).forEach(overrider -> add(overrider, user)));
    }
  }

  /** The methods that run if that method of an object of the type is called. */
  private Stream<ExecutableElement> overriders(ExecutableElement method, TypeElement type) {
    return methods.computeIfAbsent(type, this::methodsOf).get(method.getSimpleName()).stream()
        .filter(candidate -> elements.overrides(candidate, method, type));
  }

  private ImmutableListMultimap<Name, ExecutableElement> methodsOf(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> program.find(method).isPresent())
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            ExecutableElement::getSimpleName, method -> method));
  }

  /** The methods of the type's supertypes that are not compiled here. */
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
