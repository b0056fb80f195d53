package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreTypes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The classes and interfaces that a type inherits from. */
public final class Supertypes {

  private Supertypes() {}

  /** Returns a type and all its supertypes that exist, {@code Object} included. */
  public static Set<TypeElement> withSelf(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    add(type, all);
    return all;
  }

  private static void add(TypeElement type, Set<TypeElement> all) {
    if (all.add(type)) {
      direct(type)
          .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
          .forEach(supertype -> add(MoreTypes.asTypeElement(supertype), all));
    }
  }

  /** Returns the types that a type extends or implements, whether they exist or not. */
  static Stream<TypeMirror> direct(TypeElement type) {
    return Stream.<TypeMirror>concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(supertype -> supertype.getKind() != TypeKind.NONE);
  }
}
