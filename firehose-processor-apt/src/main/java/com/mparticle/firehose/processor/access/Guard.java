package com.mparticle.firehose.processor.access;

import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A condition under which code runs: that a boolean variable has a certain value.
 *
 * @param variable null if the condition is a constant that never holds
 */
record Guard(@Nullable VariableElement variable, boolean value) {

  /** A condition that never holds. */
  static final Guard NEVER = new Guard(null, true);
}
