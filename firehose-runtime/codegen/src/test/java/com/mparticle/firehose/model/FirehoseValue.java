package com.mparticle.firehose.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands in for the runtime's annotation, by whose name the generator finds value types. */
@Target(ElementType.TYPE)
public @interface FirehoseValue {}
