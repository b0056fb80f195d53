package com.mparticle.firehose.processor.access;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Finds the types whose values escape to code that is not analyzed. Such code may read all that the
 * values hold, and show objects as text.
 */
final class EscapeAnalysis {

  private final CallGraph graph;
  private final SetMultimap<Element, Element> sources = LinkedHashMultimap.create();
  private final Map<Element, CodeUnit> escaping = new LinkedHashMap<>();
  private final SetMultimap<Element, CodeUnit> places = LinkedHashMultimap.create();
  private final Deque<Element> toVisit = new ArrayDeque<>();

  /** Creates the analysis of code. */
  EscapeAnalysis(Collection<CodeUnit> units, CallGraph graph) {
    this.graph = graph;
    graph.heldTypes().forEach(flow -> sources.put(flow.to(), flow.from()));
    units.forEach(code -> code.typeFlows().forEach(flow -> add(flow, code)));
  }

  /** Adds that values of a type escape from the code. */
  void addEscaping(Element type, CodeUnit code) {
    places.put(type, code);
    if (escaping.putIfAbsent(type, code) == null) {
      toVisit.add(type);
    }
  }

  /** Returns the types whose values escape, each with the code from which they do. */
  Map<Element, CodeUnit> escaping() {
    while (!toVisit.isEmpty()) {
      Element type = toVisit.remove();
      CodeUnit code = Objects.requireNonNull(escaping.get(type));
      sources.get(type).forEach(source -> addEscaping(source, code));
    }
    return escaping;
  }

  /**
   * Returns the types whose values escape, each with the code from which they do. Values that
   * escape inside of others do so from one code unit, though the others may from several.
   */
  SetMultimap<Element, CodeUnit> places() {
    escaping();
    return places;
  }

  private void add(TypeFlow flow, CodeUnit code) {
    boolean isGenerated =
        flow.to() instanceof ExecutableElement method && graph.find(method).isEmpty();
    if (flow.to() == null || isGenerated) {
      addEscaping(flow.from(), code);
    } else {
      sources.put(flow.to(), flow.from());
    }
  }
}
