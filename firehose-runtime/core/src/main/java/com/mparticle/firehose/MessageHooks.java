package com.mparticle.firehose;

import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What subclasses of {@link MessageProcessor} override: a method for each kind of message and each
 * stage of a batch, besides those for each type of events and notifications that are inherited.
 */
@Routes({SystemNotification.class, Event.class})
public abstract class MessageHooks extends EventRouter {

  /** What {@link #createState} returns for batches without state. */
  static final Object NO_STATE = new Object();

  MessageHooks() {}

  /**
   * Tells mParticle what this module is, which data it handles and which permissions it needs.
   *
   * @return the registration; its envelope is filled in by the caller
   */
  protected abstract ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request);

  /**
   * The event types that this processor handles. Events of all others are skipped; one of them that
   * can't be read is logged as an error, and the listener is told.
   *
   * @return all types, unless overridden
   */
  protected Set<Event.Type> handledEventTypes() {
    return Set.of(Event.Type.values());
  }

  /**
   * The types of system notifications that this processor handles. Notifications of all others are
   * skipped; one of them that can't be read is logged as an error, and the listener is told.
   *
   * @return all types, unless overridden
   */
  protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
    return Set.of(SystemNotification.Type.values());
  }

  /**
   * Whether batches with neither events nor notifications are processed, because of the user and
   * device data in them. Otherwise they are answered at once.
   *
   * @return false, unless overridden
   */
  protected boolean handlesEventlessBatches() {
    return false;
  }

  /**
   * Called with each batch before its notifications and events are handled. A batch that was read
   * for this processor holds only events of {@link #handledEventTypes()} and notifications of
   * {@link #handledSystemNotificationTypes()}.
   *
   * @param context the batch as it was received, without state
   * @return the batch to handle: the one received, unless overridden; a changed copy may have its
   *     events sorted, or data added
   * @throws Exception if the batch can't be handled; none of its events then is
   */
  protected EventProcessingRequest beforeEvents(BatchContext context) throws Exception {
    return context.batch();
  }

  /**
   * Creates the state that the handlers of one batch share, such as a request that they fill and
   * that {@link #afterEvents} sends. Called after {@link #beforeEvents}, with the batch that it
   * returned.
   *
   * @return what {@link BatchContext#state()} then returns; unless overridden, the batch has no
   *     state
   * @throws Exception if the batch can't be handled; none of its events then is
   */
  protected Object createState(BatchContext context) throws Exception {
    return NO_STATE;
  }

  /**
   * Called with each batch after its notifications and events were handled, also if some of them
   * failed.
   *
   * @return the response: an empty one, unless overridden
   * @throws Exception if the batch can't be finished
   */
  protected EventProcessingResponse afterEvents(BatchContext context) throws Exception {
    return EventProcessingResponse.builder().build();
  }

  /**
   * Whether {@link #afterEvents} uses what happened to the events of a batch. If so, a batch of
   * which an event failed is processed again as a whole; if not, with its failed events only.
   *
   * @return true, unless overridden
   */
  protected boolean hasAfterEvents() {
    return true;
  }

  /**
   * The types of events that are handled at once with those of a type: {@link #processEvents} is
   * called with all events of these types in the batch.
   *
   * @return the types, with the given one or without; empty, unless overridden: events of the type
   *     are handled one by one
   */
  protected Set<Event.Type> eventTypesHandledWith(Event.Type type) {
    return Set.of();
  }

  /**
   * Handles events all at once, where the first of them is in the batch.
   *
   * @param events all events of the batch that {@link #eventTypesHandledWith} says are handled with
   *     the first of them, and could be read: at least one, in order, unmodifiable
   * @throws FailedPartsException to name the events that failed
   * @throws Exception if the events can't be handled
   */
  protected void processEvents(List<Event> events, BatchContext context) throws Exception {
    throw new UnsupportedOperationException(
        "Expected an override of processEvents, as eventTypesHandledWith is overridden");
  }

  /**
   * The types of notifications that are handled at once with those of a type:
   * {@link #processNotifications} is called with all notifications of these types in the batch.
   *
   * @return the types, with the given one or without; empty, unless overridden: notifications of
   *     the type are handled one by one
   */
  protected Set<SystemNotification.Type> notificationTypesHandledWith(
      SystemNotification.Type type) {
    return Set.of();
  }

  /**
   * Handles notifications all at once, where the first of them is in the batch.
   *
   * @param notifications as in {@link #processEvents}
   * @throws FailedPartsException to name the notifications that failed
   * @throws Exception if the notifications can't be handled
   */
  protected void processNotifications(List<SystemNotification> notifications, BatchContext context)
      throws Exception {
    throw new UnsupportedOperationException("Expected an override of processNotifications, as"
        + " notificationTypesHandledWith is overridden");
  }

  /**
   * Handles an audience that a customer connected, changed or disconnected.
   *
   * @param invocation how the request arrived
   * @return settings that come back with each membership change: none, unless overridden
   * @throws Exception if it can't be handled; mParticle then sends the request again
   */
  protected AudienceSubscriptionResponse processAudienceSubscriptionRequest(
      AudienceSubscriptionRequest request, Invocation invocation) throws Exception {
    return AudienceSubscriptionResponse.builder().build();
  }

  /**
   * Handles users who joined or left audiences: {@link #processUserProfile} for each of them,
   * unless overridden. An override may handle all {@link MembershipContext#memberships()} at once,
   * and name those that failed by a {@link FailedPartsException}.
   *
   * @throws Exception if the request can't be handled
   */
  protected AudienceMembershipChangeResponse processAudienceMembershipChangeRequest(
      MembershipContext context) throws Exception {
    Progress progress = context.progress();
    for (UserProfile user : context.request().userProfiles()) {
      List<?> parts = context.parts().of(user);
      parts = parts.isEmpty() ? List.of(user) : parts;
      if (progress.mayTry(parts)) {
        try {
          processUserProfile(user, context);
        } catch (Throwable e) {
          progress.thrown(parts, e);
        }
      }
    }
    return AudienceMembershipChangeResponse.builder().build();
  }

  /**
   * Handles a user who joined or left audiences: {@link #processAudienceMembership} for each of the
   * audiences, unless overridden.
   *
   * @throws Exception if the user can't be handled
   */
  protected void processUserProfile(UserProfile user, MembershipContext context) throws Exception {
    Progress progress = context.progress();
    for (AudienceMembership membership : context.parts().of(user)) {
      List<AudienceMembership> parts = List.of(membership);
      if (progress.mayTry(parts)) {
        try {
          processAudienceMembership(membership, context);
        } catch (Throwable e) {
          progress.thrown(parts, e);
        }
      }
    }
  }

  /**
   * Handles an audience that a user joined or left, or in which their attributes changed.
   *
   * @throws UnsupportedOperationException unless overridden: no membership change may be lost
   * @throws Exception if it can't be handled; the request then fails
   */
  protected void processAudienceMembership(AudienceMembership membership, MembershipContext context)
      throws Exception {
    throw new UnsupportedOperationException(
        "This module handles no audience membership changes, but received one: add a method with"
            + " @HandlesAudienceMembershipChange, or override processAudienceMembership");
  }

  /**
   * Handles a request of a data subject, such as the erasure of their data.
   *
   * @param invocation how the request arrived
   * @throws UnsupportedOperationException unless overridden: no such request may be lost
   * @throws Exception if it can't be handled; mParticle then sends the request again
   */
  protected DsrProcessingResponse processDsrProcessingRequest(
      DsrProcessingRequest request, Invocation invocation) throws Exception {
    String type = FailureText.name(request.subjectRequestTypeName().orElse("none"));
    throw new UnsupportedOperationException("This module handles no data subject requests of type "
        + type + ", but received one: name the type at a method with @HandlesDsr, or override"
        + " processDsrProcessingRequest");
  }

  /**
   * The same list, of events or notifications that are all of one value type.
   *
   * @param <E> the value type
   */
  @SuppressWarnings("unchecked") // The list can't be modified.
  protected static <E> List<E> castAll(List<? super E> parts) {
    return (List<E>) parts;
  }

  /**
   * What a method returned.
   *
   * @param method the method, for the error message
   * @throws IllegalStateException if it is null
   */
  protected static <T> T requireResult(@Nullable T result, String method) {
    if (result == null) {
      throw new IllegalStateException(method + " returned null");
    }
    return result;
  }
}
