package com.mparticle.firehose.processor.access;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Where the value of an expression comes from. */
sealed interface ValueOrigin {

  /** A new instance of a class. */
  record Instance(TypeElement type) implements ValueOrigin {}

  /** A lambda expression. */
  record Lambda(CodeUnit code) implements ValueOrigin {}

  /** A method reference. */
  record MethodReference(ExecutableElement method) implements ValueOrigin {}

  /** The value of a field, parameter or local variable, or what a method returns. */
  record Holder(Element element) implements ValueOrigin {}
}
