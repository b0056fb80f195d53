package com.mparticle.firehose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated class extends {@code EventRouter}, which the build generates: it has a method for
 * each type of these parts of a batch.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface Routes {

  /** Sealed interfaces with an enum {@code Type}. */
  Class<?>[] value();
}
