package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The code that a module may run:
 *
 * <ul>
 *   <li>all code of its class, except of modules nested in it;
 *   <li>what that code uses, transitively: methods that it calls or refers to, constructors, and
 *       the initializers of fields that it names;
 *   <li>of methods that override those, the ones in classes of which this code creates instances or
 *       is given instances by code of the compilation; and methods of these classes that override a
 *       library's, as the library may call them;
 *   <li>if no instance is known: the methods of the only class that there is.
 * </ul>
 *
 * <p>Where two modules pass their own callbacks to one helper, each is therefore checked without
 * the callback of the other. Branches count unless a boolean constant keeps them from running.
 */
final class ReachableCode {

  private final TypeElement module;
  private final Origins origins;
  private final CallGraph graph;
  private final ClassHierarchy hierarchy;

  /** Each code unit with its caller; those of the module itself with themselves. */
  private final Map<CodeUnit, CodeUnit> callers = new LinkedHashMap<>();

  private final Queue<CodeUnit> toVisit = new ArrayDeque<>();
  private final Map<TypeElement, CodeUnit> instances = new LinkedHashMap<>();
  private final Map<ExecutableElement, CodeUnit> virtualCalls = new LinkedHashMap<>();
  private final Map<Branch, CodeUnit> closedBranches = new LinkedHashMap<>();
  private final Set<Element> shown = new LinkedHashSet<>();
  private final BooleanValues booleans = new BooleanValues();

  private ReachableCode(
      TypeElement module, Origins origins, CallGraph graph, ClassHierarchy hierarchy) {
    this.module = module;
    this.origins = origins;
    this.graph = graph;
    this.hierarchy = hierarchy;
  }

  /**
   * Follows the code of a module.
   *
   * @param parts the code in its class, and the handlers that it inherits
   * @param origins where the values of variables may come from
   */
  static ReachableCode of(
      TypeElement module,
      Collection<CodeUnit> parts,
      Origins origins,
      CallGraph graph,
      ClassHierarchy hierarchy) {
    ReachableCode reachable = new ReachableCode(module, origins, graph, hierarchy);
    parts.forEach(reachable::addRoot);
    parts.stream().findFirst().ifPresent(part -> reachable.addInstance(module, part));
    reachable.follow();
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

  /** Anybody may call the methods of a module that are not private. */
  private void addRoot(CodeUnit part) {
    add(part, part);
    if (part.element() instanceof ExecutableElement method
        && !method.getModifiers().contains(Modifier.PRIVATE)) {
      method.getParameters().forEach(booleans::addUnknown);
    }
  }

  /** What only adds certain code comes before what adds code in doubt. */
  private void follow() {
    do {
      while (!toVisit.isEmpty()) {
        visit(toVisit.remove());
      }
    } while (openBranches(false) || showValues() || resolveCalls() || openBranches(true));
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
    code.nested().forEach(nested -> add(nested, code));
    code.branches().forEach(branch -> closedBranches.put(branch, code));
    code.booleanFlows().forEach(booleans::add);
    code.calls().forEach(call -> follow(call, code));
  }

  private void follow(CallEdge call, CodeUnit caller) {
    Element target = call.target();
    switch (call.kind()) {
      case NON_VIRTUAL -> add(target, caller);
      case NEW -> {
        add(target, caller);
        addInstance(MoreElements.asType(target.getEnclosingElement()), caller);
      }
      case CONSTANTS -> addConstants(MoreElements.asType(target), caller);
      case CALL -> {
        if (target instanceof ExecutableElement method) {
          addReceivers(method, call.receivers(), caller);
          call(method, caller);
        } else {
          add(target, caller);
        }
      }
    }
  }

  private void call(ExecutableElement method, CodeUnit caller) {
    Set<Modifier> modifiers = method.getModifiers();
    TypeElement type = MoreElements.asType(method.getEnclosingElement());
    if (modifiers.contains(Modifier.STATIC)) {
      if (graph.find(method).isEmpty()) {
        addConstants(type, caller);
      }
      add(method, caller);
    } else if (virtualCalls.putIfAbsent(method, caller) == null) {
      if (!type.getModifiers().contains(Modifier.ABSTRACT)
          && !hierarchy.isOverridden(method, module)) {
        add(method, caller);
      }
      List.copyOf(instances.keySet()).forEach(instance -> callOn(instance, method, caller));
    }
  }

  private void callOn(TypeElement instance, ExecutableElement method, CodeUnit caller) {
    hierarchy.implementations(method, instance).forEach(target -> add(target, caller));
  }

  /** Methods without code in the source, such as {@code values()}, return the constants. */
  private void addConstants(TypeElement type, CodeUnit caller) {
    type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .forEach(constant -> add(constant, caller));
  }

  private void addInstance(TypeElement type, CodeUnit creator) {
    if (instances.putIfAbsent(type, creator) == null) {
      virtualCalls.forEach((method, caller) -> callOn(type, method, caller));
      hierarchy.callbacks(type).forEach(callback -> add(callback, creator));
    }
  }

  private void addReceivers(
      ExecutableElement method, Collection<ValueOrigin> receivers, CodeUnit caller) {
    for (ValueOrigin receiver : origins.resolve(receivers)) {
      if (receiver instanceof ValueOrigin.Instance instance) {
        addInstance(instance.type(), caller);
      } else if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        if (receiver instanceof ValueOrigin.Lambda lambda) {
          add(lambda.code(), caller);
        } else if (receiver instanceof ValueOrigin.MethodReference reference) {
          call(reference.method(), caller);
        }
      }
    }
  }

  /**
   * Adds the branches that may run as far as is known; or, in doubt, those of unknown variables.
   */
  private boolean openBranches(boolean inDoubt) {
    Map<Branch, CodeUnit> open = new LinkedHashMap<>();
    closedBranches.forEach((branch, code) -> {
      if (inDoubt ? booleans.mayHoldInDoubt(branch.guard()) : booleans.mayHold(branch.guard())) {
        open.put(branch, code);
      }
    });
    open.forEach((branch, code) -> {
      closedBranches.remove(branch);
      add(branch.code(), code);
    });
    return !open.isEmpty();
  }

  /** Adds the methods by which values that escape are shown, and others compared. */
  private boolean showValues() {
    if (!graph.hasObjectMethods()) {
      return false;
    }
    int before = callers.size();
    new EscapeAnalysis(callers.keySet(), graph).escaping().forEach((type, code) -> {
      if (type instanceof TypeElement escaping && shown.add(escaping)) {
        hierarchy.named(escaping, "toString").forEach(method -> add(method, code));
      }
    });
    for (CodeUnit code : List.copyOf(callers.keySet())) {
      code.comparedTypes()
          .forEach(type -> ObjectMethods.COMPARISONS.stream()
              .flatMap(name -> hierarchy.named(type, name).stream())
              .forEach(method -> add(method, code)));
    }
    return callers.size() > before;
  }

  /** Finds code for methods of abstract classes of which no instance is known. */
  private boolean resolveCalls() {
    int before = callers.size();
    for (Map.Entry<ExecutableElement, CodeUnit> call : List.copyOf(virtualCalls.entrySet())) {
      ExecutableElement method = call.getKey();
      TypeElement type = MoreElements.asType(method.getEnclosingElement());
      if (type.getModifiers().contains(Modifier.ABSTRACT) && !hasInstance(type)) {
        List<TypeElement> implementers = hierarchy.implementers(method);
        if (implementers.size() == 1) {
          addInstance(implementers.get(0), call.getValue());
        } else {
          add(method, call.getValue());
        }
      }
    }
    return callers.size() > before;
  }

  private boolean hasInstance(TypeElement type) {
    return instances.keySet().stream().anyMatch(instance -> hierarchy.isSubclass(instance, type));
  }
}
