package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds out who wrote a class. */
final class Authors {

  private static final String FIREHOSE = "com.mparticle.firehose.";
  private static final String MODEL = FIREHOSE + "model.";
  private static final String JDK = "java.";

  private final Sources sources;
  private final Map<Element, Author> known = new HashMap<>();

  Authors(Sources sources) {
    this.sources = sources;
  }

  /** Returns who wrote a class, or the class that a member belongs to. */
  Author of(Element element) {
    Element type = element;
    while (!(type instanceof TypeElement) && type.getEnclosingElement() != null) {
      type = type.getEnclosingElement();
    }
    return known.computeIfAbsent(type, this::find);
  }

  /** Returns whether the element belongs to a class that is compiled from source. */
  boolean isPartner(Element element) {
    return of(element) == Author.PARTNER;
  }

  /** Returns the classes of libraries that were asked about. */
  List<TypeElement> classesOfOthers() {
    return known.entrySet().stream()
        .filter(entry -> entry.getValue() == Author.LIBRARY)
        .map(Map.Entry::getKey)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .toList();
  }

  private Author find(Element element) {
    if (sources.contain(element)) {
      return Author.PARTNER;
    }
    if (!(element instanceof TypeElement)) {
      return Author.LIBRARY;
    }
    String packagePrefix = MoreElements.getPackage(element).getQualifiedName() + ".";
    if (packagePrefix.startsWith(MODEL)) {
      return Author.MODEL;
    }
    if (packagePrefix.startsWith(FIREHOSE)) {
      return Author.FIREHOSE;
    }
    return packagePrefix.startsWith(JDK) ? Author.JDK : Author.LIBRARY;
  }
}
