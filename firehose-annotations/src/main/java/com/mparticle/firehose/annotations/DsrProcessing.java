package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers a module for data subject requests. The module needs a {@link HandlesDsr} method, and a
 * permission for an identity that data subjects are known by.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DsrProcessing {
  /** The domain that answers about the requests, such as {@code acme.example}. */
  String domain();

  /**
   * The settings that a customer makes for their account: an interface with {@link Setting}
   * methods; {@code void}: none.
   */
  Class<?> accountSettings() default void.class;
}
