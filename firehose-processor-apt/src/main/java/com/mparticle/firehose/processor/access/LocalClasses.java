package com.mparticle.firehose.processor.access;

import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Local and anonymous classes, and the classes within them. */
final class LocalClasses {

  private LocalClasses() {}

  /** Returns whether a class is local or anonymous, or nested in such a class. */
  static boolean isLocal(TypeElement type) {
    for (Element around = type;
        around instanceof TypeElement outer;
        around = outer.getEnclosingElement()) {
      if (isLocalItself(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocalItself(TypeElement type) {
    return type.getNestingKind() == NestingKind.LOCAL
        || type.getNestingKind() == NestingKind.ANONYMOUS;
  }

  /** Returns the member around a local class that an element belongs to; otherwise the element. */
  static Element memberAround(Element element) {
    Element member = element;
    for (Element around = element; around != null; around = around.getEnclosingElement()) {
      Element outer = around.getEnclosingElement();
      if (around instanceof TypeElement type && isLocalItself(type) && outer != null) {
        member = outer;
      }
    }
    return member;
  }
}
