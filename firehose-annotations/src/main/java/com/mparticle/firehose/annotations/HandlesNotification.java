package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.notification.SystemNotification;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that handles system notifications. Those of a batch are handled before its events.
 *
 * <p>Its parameters, in any order: the notification (its own type, or a supertype of the types of
 * all notifications named), the {@code EventProcessingRequest} that holds it, the state of the
 * batch (see {@link BeforeEvents}), the settings interfaces of {@link EventProcessing}, and the
 * {@code Invocation}; each at most once, the notification is required. At most one method handles a
 * notification type.
 *
 * <p>A method that takes a {@code List} of notifications in place of one is called once for all
 * notifications of its types in the batch, as with {@link Handles}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HandlesNotification {
  /** The types of notifications that the method handles. */
  SystemNotification.Type[] value();
}
