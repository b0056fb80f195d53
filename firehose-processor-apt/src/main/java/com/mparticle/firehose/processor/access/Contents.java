package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableSet;
import javax.lang.model.element.Element;

/**
 * What values of a type may hold, as far as the type says so.
 *
 * @param types the types under which the held values are known: value types of the model, classes
 *     of the partner, and type variables of the partner's code
 * @param isOpaque whether the type has a part, such as {@code Object} or {@code ?}, that may hold
 *     any value
 */
record Contents(ImmutableSet<Element> types, boolean isOpaque) {

  /** Of types like {@code String}, {@code int} and {@code Class<?>}. */
  static final Contents NOTHING = new Contents(ImmutableSet.of(), false);

  /** Of {@code Object}. */
  static final Contents ANYTHING = new Contents(ImmutableSet.of(), true);

  static Contents of(Element type) {
    return new Contents(ImmutableSet.of(type), false);
  }

  boolean isEmpty() {
    return types.isEmpty();
  }

  Contents plus(Contents other) {
    if (this.equals(NOTHING) || this.equals(other)) {
      return other;
    }
    return other.equals(NOTHING)
        ? this
        : new Contents(
            ImmutableSet.<Element>builder().addAll(types).addAll(other.types).build(),
            isOpaque || other.isOpaque);
  }
}
