package com.mparticle.firehose.processor.reads;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** All code that is compiled. */
final class Program {

  private final Map<Element, Code> codes = new LinkedHashMap<>();
  private boolean understood = true;

  /** The code of a method, constructor, field or class, to be filled. */
  Code add(Element element) {
    return codes.computeIfAbsent(element, Code::new);
  }

  /** Makes a method of a local class a part of the code around it. */
  void addTo(Code around, Element method) {
    codes.put(method, around);
  }

  /** The code of an element; absent where it is not compiled here. */
  Optional<Code> find(Element element) {
    return Optional.ofNullable(codes.get(element));
  }

  /** All of it, in the order in which it was added. */
  Set<Code> all() {
    return new LinkedHashSet<>(codes.values());
  }

  /** Remembers that something in it has an error of its own. */
  void misunderstand() {
    understood = false;
  }

  /** Whether all of it makes sense. */
  boolean isUnderstood() {
    return understood;
  }
}
