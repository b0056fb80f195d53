package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreTypes;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The classes of types. */
final class TypeElements {

  private TypeElements() {}

  /** Returns the class of a type; null if it is no class. */
  static @Nullable TypeElement of(@Nullable TypeMirror type) {
    return type != null && type.getKind() == TypeKind.DECLARED
        ? MoreTypes.asTypeElement(type)
        : null;
  }
}
