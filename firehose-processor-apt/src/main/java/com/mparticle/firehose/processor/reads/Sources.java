package com.mparticle.firehose.processor.reads;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The classes whose source is compiled. */
final class Sources {

  private final Set<String> names = new HashSet<>();
  private final Map<Element, Boolean> known = new HashMap<>();

  /** Adds a top-level class; a later round of processing may make another element of it. */
  void add(TypeElement type) {
    names.add(type.getQualifiedName().toString());
  }

  /** Whether these are all names of top-level classes. */
  boolean areAll(Set<String> others) {
    return others.containsAll(names);
  }

  /** Whether an element belongs to one of these classes. */
  boolean contain(Element element) {
    return known.computeIfAbsent(element, this::find);
  }

  private boolean find(Element element) {
    for (Element around = element; around != null; around = around.getEnclosingElement()) {
      if (around instanceof TypeElement type
          && names.contains(type.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }
}
