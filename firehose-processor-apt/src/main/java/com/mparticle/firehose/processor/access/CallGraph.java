package com.mparticle.firehose.processor.access;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** The code of a compilation, and which of it may call which. */
final class CallGraph {

  private final Map<Element, CodeUnit> units = new LinkedHashMap<>();
  private boolean complete = true;

  /** Adds a code unit for a method, constructor, field or class, to be filled. */
  CodeUnit add(Element element) {
    return units.computeIfAbsent(element, CodeUnit::new);
  }

  /** Adds a method of a local class to the code around the class. */
  void addTo(CodeUnit around, Element method) {
    units.put(method, around);
  }

  /** Returns the code of an element; absent where it is not compiled here. */
  Optional<CodeUnit> find(Element element) {
    return Optional.ofNullable(units.get(element));
  }

  /** Returns all code units in the order in which they were added. */
  Set<CodeUnit> all() {
    return new LinkedHashSet<>(units.values());
  }

  /** Marks the graph as incomplete, because some code does not compile. */
  void markIncomplete() {
    complete = false;
  }

  /** Returns whether all code was understood. */
  boolean isComplete() {
    return complete;
  }
}
