package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.eventprocessing.Event;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that handles events.
 *
 * <p>Its parameters, in any order: the event (its own type, or a supertype of the types of all
 * events named), the {@code EventProcessingRequest} that holds it, the state of the batch (see
 * {@link BeforeEvents}), the settings interfaces of {@link EventProcessing}, and the
 * {@code Invocation}; each at most once, the event is required. It may throw any exception: the
 * call then fails and mParticle sends the batch again, except after a
 * {@code NonRetryableException}. At most one method handles an event type.
 *
 * <p>A method that takes a {@code List} of events in place of one is called once for all events of
 * its types in the batch, where the first of them is: {@code void track(List<CustomEvent> events)}.
 * The list has them in order, can't be modified, and is never empty. If only some of its events
 * failed, the method names them by a {@code FailedPartsException}. Where the order of events
 * matters, a {@link BeforeEvents} method sorts them.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Handles {
  /** The types of events that the method handles; not with {@link #all}. */
  Event.Type[] value() default {};

  /**
   * Whether the method handles everything that is left: events of all types that no other method
   * handles, and that mParticle sends to the module with the permissions that it has. A note of the
   * compiler lists the types for which it lacks them. Events of types that this version of the SDK
   * does not know come, too, as {@code UnknownEvent}; so the method takes an {@code Event} or a
   * {@code List<Event>}. At most one method handles all.
   */
  boolean all() default false;
}
