package com.mparticle.firehose.processor.access;

import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A value is assigned to a boolean variable, or passed to a boolean parameter.
 *
 * @param constant the value; null if it is no constant
 * @param from the variable that holds the value; null if it is no variable
 */
record BooleanFlow(
    VariableElement to,
    @Nullable Boolean constant,
    @Nullable VariableElement from) {}
