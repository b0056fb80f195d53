package com.mparticle.firehose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands in for the runtime's annotation, by whose name the generator finds what to route. */
@Target(ElementType.TYPE)
public @interface Routes {

  /** The families. */
  Class<?>[] value();
}
