package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Calls of the partner's abstract methods that may run code which is not compiled here, as nothing
 * in the compilation creates an object with such a method.
 */
final class OpenCalls {

  private final CallGraph graph;
  private final ClassHierarchy hierarchy;
  private final ContentsFinder contents;
  private final Set<TypeElement> created = new HashSet<>();
  private final Map<ExecutableElement, Boolean> known = new HashMap<>();

  /**
   * Creates it for a compilation.
   *
   * @param modules of which code that is generated or not compiled here creates instances
   */
  OpenCalls(
      CallGraph graph,
      ClassHierarchy hierarchy,
      ContentsFinder contents,
      Collection<TypeElement> modules) {
    this.graph = graph;
    this.hierarchy = hierarchy;
    this.contents = contents;
    created.addAll(modules);
    for (CodeUnit code : graph.all()) {
      for (CallEdge call : code.calls()) {
        if (call.kind() == CallEdge.Kind.NEW) {
          created.add(MoreElements.asType(call.target().getEnclosingElement()));
        }
      }
    }
  }

  /** Adds that what such calls in the code pass on escapes. */
  void addTo(EscapeAnalysis analysis, Collection<CodeUnit> codes) {
    for (CodeUnit code : codes) {
      for (CallEdge call : code.calls()) {
        if (call.target() instanceof ExecutableElement method
            && method.getModifiers().contains(Modifier.ABSTRACT)
            && known.computeIfAbsent(method, this::isOpen)) {
          method.getParameters().stream()
              .flatMap(parameter -> contents.of(parameter.asType()).types().stream())
              .forEach(type -> analysis.addEscaping(type, code));
        }
      }
    }
  }

  private boolean isOpen(ExecutableElement method) {
    return !graph.isImplementedByLambda(method)
        && hierarchy.implementers(method).stream().noneMatch(created::contains);
  }
}
