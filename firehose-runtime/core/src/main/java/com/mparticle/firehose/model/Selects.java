package com.mparticle.firehose.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value type that a constant of an enum {@code Type} selects. The build generates from it how
 * JSON is read and to which method of {@code MessageProcessor} an event is handed.
 *
 * <p>It is no argument of the constant, so that the initializer of the enum does not load the value
 * types of all constants.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.SOURCE)
public @interface Selects {

  /** One of the types that the sealed interface around the enum permits. */
  Class<?> value();
}
