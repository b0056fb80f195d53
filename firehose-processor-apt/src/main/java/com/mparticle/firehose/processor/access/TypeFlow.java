package com.mparticle.firehose.processor.access;

import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Values that are known under one type become known under another, where a variable, a parameter or
 * a class that holds them is of that type.
 *
 * @param to the other type; or a method that shows them, by code that may be generated; null if
 *     they escape to code that is not analyzed
 */
record TypeFlow(Element from, @Nullable Element to) {}
