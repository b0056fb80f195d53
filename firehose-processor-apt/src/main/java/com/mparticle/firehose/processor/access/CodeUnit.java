package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;

/**
 * A piece of code and what it does: a method or constructor, the initializer of a field, or the
 * initializer blocks of a class. Lambdas, local and anonymous classes belong to the code around
 * them.
 */
final class CodeUnit {

  private final Element element;
  private final List<PermissionedAccess> accesses = new ArrayList<>();
  private final Set<CallEdge> calls = new LinkedHashSet<>();
  private final Set<Class<?>> escaping = new LinkedHashSet<>();

  CodeUnit(Element element) {
    this.element = element;
  }

  /** Returns the method, constructor, field or class. */
  Element element() {
    return element;
  }

  /** Returns its accesses to what requires a permission, in the order of the source. */
  List<PermissionedAccess> accesses() {
    return accesses;
  }

  /** Returns the other code that it may run. */
  Set<CallEdge> calls() {
    return calls;
  }

  /** Returns the model's types of which it lets values escape. */
  Set<Class<?>> escaping() {
    return escaping;
  }

  /** Returns its name as messages show it: {@code Acme.track}, {@code new Mailer}. */
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
