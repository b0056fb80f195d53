package com.mparticle.firehose.processor.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The classes that are compiled from source. */
final class Sources {

  private final Set<String> names = new HashSet<>();
  private final Map<Element, Boolean> known = new HashMap<>();

  /** Adds a top-level class; a later round of processing may make another element of it. */
  void add(TypeElement type) {
    names.add(type.getQualifiedName().toString());
  }

  /** Returns whether the given names include those of all top-level classes. */
  boolean areAll(Set<String> others) {
    return others.containsAll(names);
  }

  /** Returns whether an element belongs to one of these classes. */
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
