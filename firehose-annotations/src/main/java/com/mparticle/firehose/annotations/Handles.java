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
 * events named), the {@code EventProcessingRequest} that holds it, and the settings interfaces of
 * {@link EventProcessing}; each at most once, the event is required. It may throw any exception:
 * the call then fails and mParticle sends the batch again, except after a
 * {@code NonRetryableException}. At most one method handles an event type.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Handles {
  /** The types of events that the method handles. */
  Event.Type[] value();
}
