package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableSet;
import javax.lang.model.element.ExecutableElement;

/** The methods of {@code Object} that classes override to show or compare what they hold. */
final class ObjectMethods {

  /** Those that compare. */
  static final ImmutableSet<String> COMPARISONS = ImmutableSet.of("equals", "hashCode");

  private ObjectMethods() {}

  /** Returns whether a method is one of them, or overrides one. */
  static boolean isOverride(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return (COMPARISONS.contains(name) || name.equals("toString"))
        && method.getParameters().size() == (name.equals("equals") ? 1 : 0)
        && (!name.equals("equals")
            || method.getParameters().get(0).asType().toString().equals("java.lang.Object"));
  }
}
