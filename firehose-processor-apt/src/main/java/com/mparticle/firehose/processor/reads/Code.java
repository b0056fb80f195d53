package com.mparticle.firehose.processor.reads;

import com.google.auto.common.MoreElements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;

/**
 * A piece of code, and what it does: a method or constructor, the initialiser of a field, or the
 * initialiser blocks of a class. Lambdas, local and anonymous classes belong to the code around
 * them.
 */
final class Code {

  private final Element element;
  private final List<Read> reads = new ArrayList<>();
  private final Set<Use> uses = new LinkedHashSet<>();
  private final Set<Class<?>> handedOn = new LinkedHashSet<>();

  Code(Element element) {
    this.element = element;
  }

  /** The method, constructor, field or class. */
  Element element() {
    return element;
  }

  /** What it reads that is gated, in the order of the source. */
  List<Read> reads() {
    return reads;
  }

  /** The other code that it may run. */
  Set<Use> uses() {
    return uses;
  }

  /** The types of the model's values which it gives to code that can't be seen. */
  Set<Class<?>> handedOn() {
    return handedOn;
  }

  /** As messages name it: {@code Acme.track}, {@code new Mailer}. */
  String name() {
    return switch (element.getKind()) {
      case CONSTRUCTOR -> "new " + className();
      case METHOD, FIELD, ENUM_CONSTANT -> className() + "." + element.getSimpleName();
      default -> element.getSimpleName().toString();
    };
  }

  private Name className() {
    return MoreElements.asType(element.getEnclosingElement()).getSimpleName();
  }
}
