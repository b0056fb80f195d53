package com.mparticle.firehose.processor.access;

import javax.lang.model.element.Element;

/**
 * A variable gets a value of some origin, or a method returns it.
 *
 * @param holder the variable or method
 */
record OriginFlow(Element holder, ValueOrigin origin) {}
