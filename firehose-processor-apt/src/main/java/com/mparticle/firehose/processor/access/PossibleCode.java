package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/**
 * The code that a module might run, if nothing is known of instances and conditions: all methods
 * whose name and number of parameters fit a call. It is more than {@link ReachableCode}, so that no
 * permission is taken for unused that is used.
 */
final class PossibleCode {

  private final CallGraph graph;
  private final SetMultimap<Name, ExecutableElement> methods = LinkedHashMultimap.create();
  private final Set<CodeUnit> found = new LinkedHashSet<>();
  private final Deque<CodeUnit> toVisit = new ArrayDeque<>();

  private PossibleCode(CallGraph graph) {
    this.graph = graph;
    for (TypeElement type : graph.types()) {
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof ExecutableElement method) {
          methods.put(method.getSimpleName(), method);
        }
      }
    }
  }

  /** Returns the code that some code might run, itself included. */
  static Set<CodeUnit> from(Collection<CodeUnit> parts, CallGraph graph) {
    PossibleCode code = new PossibleCode(graph);
    parts.forEach(code::add);
    while (!code.toVisit.isEmpty()) {
      code.visit(code.toVisit.remove());
    }
    return code.found;
  }

  private void add(CodeUnit code) {
    if (found.add(code)) {
      toVisit.add(code);
    }
  }

  private void add(Element element) {
    graph.find(element).ifPresent(this::add);
  }

  private void visit(CodeUnit code) {
    if (code.element().getEnclosingElement() instanceof TypeElement type) {
      add(type);
    }
    code.nested().forEach(this::add);
    code.branches().forEach(branch -> add(branch.code()));
    code.calls().forEach(this::visit);
  }

  private void visit(CallEdge call) {
    Element target = call.target();
    add(target);
    switch (call.kind()) {
      case NEW -> addMembers(MoreElements.asType(target.getEnclosingElement()));
      case CONSTANTS -> addMembers(MoreElements.asType(target));
      default -> {
        if (target instanceof ExecutableElement method) {
          methods.get(method.getSimpleName()).stream()
              .filter(other ->
                  other.getParameters().size() == method.getParameters().size())
              .forEach(this::add);
          if (graph.find(method).isEmpty()) {
            addMembers(MoreElements.asType(method.getEnclosingElement()));
          }
        }
      }
    }
  }

  private void addMembers(TypeElement type) {
    type.getEnclosedElements().forEach(this::add);
  }
}
