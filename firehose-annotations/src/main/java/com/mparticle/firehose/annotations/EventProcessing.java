package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers a module for events. The supported event and notification types are those of its
 * {@link Handles} and {@link HandlesNotification} methods, and {@link #eventTypes}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EventProcessing {
  /**
   * The platforms whose events the module receives; at least one, or
   * {@link #allRuntimeEnvironments}.
   */
  RuntimeEnvironment.Type[] runtimeEnvironments() default {};

  /** Whether the module receives the events of all platforms, in place of certain ones. */
  boolean allRuntimeEnvironments() default false;

  /**
   * Types of events that no {@link Handles} method handles, but that a {@link BeforeEvents} or
   * {@link AfterEvents} method finds in the batch.
   */
  Event.Type[] eventTypes() default {};

  /**
   * The settings that a customer makes for their account: an interface with {@link Setting}
   * methods; {@code void}: none.
   */
  Class<?> accountSettings() default void.class;

  /**
   * The settings that a customer makes for each connection: an interface with {@link Setting}
   * methods; {@code void}: none.
   */
  Class<?> connectionSettings() default void.class;

  /** The greatest age of events that the module receives, in hours: positive, or -1 for any age. */
  int maxDataAgeHours() default 24;

  /**
   * The push provider whose push messages the module handles; needed to receive push message
   * receipts.
   */
  String pushMessagingProviderId() default "";

  /** How mParticle gets access to the partner's API in the customer's name; at most one. */
  OAuth2[] authentication() default {};
}
