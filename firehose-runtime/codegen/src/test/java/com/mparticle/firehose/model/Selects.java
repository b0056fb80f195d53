package com.mparticle.firehose.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands in for the runtime's annotation, which says what a constant selects. */
@Target(ElementType.FIELD)
public @interface Selects {

  /** The value type. */
  Class<?> value();
}
