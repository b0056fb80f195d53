package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers a module for audiences. The module needs a {@link HandlesAudienceMembershipChange}
 * method.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AudienceProcessing {
  /**
   * The settings that a customer makes for their account: an interface with {@link Setting}
   * methods; {@code void}: none.
   */
  Class<?> accountSettings() default void.class;

  /**
   * The settings that a customer makes for each audience: an interface with {@link Setting}
   * methods; {@code void}: none.
   */
  Class<?> subscriptionSettings() default void.class;

  /** When mParticle sends membership changes; at most one. */
  BulkConfiguration[] bulkConfiguration() default {};

  /** How mParticle gets access to the partner's API in the customer's name; at most one. */
  OAuth2[] authentication() default {};
}
