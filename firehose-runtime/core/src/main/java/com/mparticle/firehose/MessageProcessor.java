package com.mparticle.firehose;

import com.mparticle.firehose.internal.ResponseEnvelope;
import com.mparticle.firehose.internal.Warmup;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Hands each message from mParticle, and each event in it, to the method for its type.
 *
 * <p>The dispatcher that the annotation processor generates is a subclass; a partner may also write
 * one by hand and override the methods for what it handles. It then has to take care itself that
 * {@link #processRegistrationRequest} asks for the data that the other methods use.
 *
 * <p>mParticle sends a message again until the call for it succeeds. So:
 *
 * <ul>
 *   <li>the parts of a message (notifications, events, audiences) are handled in order, each
 *       whether or not others fail; afterwards the call fails with one
 *       {@link ProcessingFailedException} that names the failed parts;
 *   <li>a {@link NonRetryableException} is logged and does not fail the call;
 *   <li>what has no method that handles it is an error for data subject requests and audience
 *       memberships, which must not be lost, and is passed over for events.
 * </ul>
 *
 * <p>The methods are called by the thread that calls {@link #processMessage}; whether that is one
 * at a time is up to the caller (it is on AWS Lambda, it is not in a servlet container).
 */
@Routes({SystemNotification.class, Event.class})
public abstract class MessageProcessor extends EventRouter implements MessageEndpoint {

  private static final MessageSerializer SERIALIZER = new MessageSerializer();
  private static final Object NO_STATE = new Object();

  /** For subclasses. */
  protected MessageProcessor() {}

  /**
   * {@inheritDoc}
   *
   * <p>Events and notifications of types that are not handled ({@link #handledEventTypes()},
   * {@link #handledSystemNotificationTypes()}) are skipped while the request is read, and are not
   * in its batch; {@link EventProcessingRequest#skippedEventCount()} and
   * {@link EventProcessingRequest#skippedSystemNotificationCount()} count them.
   *
   * @throws ProcessingFailedException if parts of the message could not be handled, or a method for
   *     a whole message threw a checked exception that is no {@code IOException}
   */
  @Override
  public final void handle(InputStream in, OutputStream out, Invocation invocation)
      throws IOException {
    SERIALIZER.serialize(processMessage(SERIALIZER.deserialize(in, filter()), invocation), out);
  }

  private EventFilter filter() {
    return new EventFilter(handledEventTypes(), handledSystemNotificationTypes());
  }

  /**
   * Prepares for the first message before it arrives: reads and answers made messages of all kinds,
   * and the registration request. No handler is called.
   *
   * <p>{@code FirehoseLambdaHandler} does so before AWS Lambda takes a snapshot of the function
   * (SnapStart); a server may while it starts. It takes about a second.
   *
   * @throws IOException if the registration request can't be answered
   */
  @Override
  public final void prime() throws IOException {
    Warmup.run(filter());
    // A fixed id: a random one would be part of a snapshot, and so of all that start from it.
    SERIALIZER.serialize(
        processMessage(ModuleRegistrationRequest.builder().id(new UUID(0, 0)).build()));
  }

  /**
   * Answers a request from mParticle that arrived in an invocation of which nothing is known.
   *
   * @return as {@link #processMessage(Message, Invocation)}
   * @throws IOException as {@link #processMessage(Message, Invocation)}
   */
  public final Message processMessage(Message request) throws IOException {
    String id = request.id().isPresent() ? request.id().get().toString() : request.typeName();
    return processMessage(request, Invocation.of(id));
  }

  /**
   * Answers a request from mParticle.
   *
   * @param invocation how the request arrived
   * @return the response; it carries the id of the request and {@link Message#FIREHOSE_VERSION}
   * @throws ProcessingFailedException if parts of the message could not be handled, or a method for
   *     a whole message threw a checked exception that is no {@code IOException}
   * @throws IOException if a method for a whole message threw it
   * @throws IllegalArgumentException if the message is a response
   */
  public final Message processMessage(Message request, Invocation invocation) throws IOException {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(invocation, "invocation");
    ResponseEnvelope envelope = ResponseEnvelope.forRequest(request);
    if (isVerification(request)) {
      return envelope.empty();
    }
    try {
      return envelope.wrap(process(request, invocation));
    } catch (Exception e) {
      Failures.ofWhole(request, e);
      return envelope.empty();
    }
  }

  /**
   * mParticle tests the connection with batches that hold nothing and with membership changes that
   * name no user (wire format, "Verification requests").
   */
  private boolean isVerification(Message request) {
    if (request instanceof EventProcessingRequest batch) {
      return !handlesEventlessBatches()
          && batch.events().isEmpty()
          && batch.skippedEventCount() == 0
          && batch.systemNotifications().isEmpty()
          && batch.skippedSystemNotificationCount() == 0;
    }
    return request instanceof AudienceMembershipChangeRequest change
        && change.userProfiles().isEmpty();
  }

  private Message process(Message request, Invocation invocation) throws Exception {
    if (request instanceof EventProcessingRequest batch) {
      return processBatch(BatchContext.of(batch, invocation));
    }
    if (request instanceof AudienceMembershipChangeRequest change) {
      return processAudienceMembershipChangeRequest(MembershipContext.of(change, invocation));
    }
    if (request instanceof AudienceSubscriptionRequest subscription) {
      return processAudienceSubscriptionRequest(subscription, invocation);
    }
    if (request instanceof DsrProcessingRequest dsr) {
      return processDsrProcessingRequest(dsr, invocation);
    }
    return processRegistrationRequest((ModuleRegistrationRequest) request);
  }

  /**
   * Tells mParticle what this module is, which data it handles and which permissions it needs.
   *
   * @return the registration; its envelope is filled in by the caller
   */
  protected abstract ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request);

  /**
   * The event types that this processor handles. An event of one of them that can't be read fails
   * its batch, so that it is not lost; one of another type is passed over.
   *
   * @return all types, unless overridden
   */
  protected Set<Event.Type> handledEventTypes() {
    return Set.of(Event.Type.values());
  }

  /**
   * The types of system notifications that this processor handles. One of them that can't be read
   * fails its batch, so that it is not lost; one of another type is passed over.
   *
   * @return all types, unless overridden
   */
  protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
    return Set.of(SystemNotification.Type.values());
  }

  /**
   * Whether batches with neither events nor notifications are processed, for the sake of the user
   * and device data in them. Otherwise they are answered at once.
   *
   * @return false, unless overridden
   */
  protected boolean handlesEventlessBatches() {
    return false;
  }

  private EventProcessingResponse processBatch(BatchContext received) throws Exception {
    BatchContext context = received.withBatch(beforeEvents(received));
    Object state = createState(context);
    if (state != NO_STATE) {
      context = context.withState(state);
    }
    Failures failures = new Failures();
    processNotifications(context, failures);
    processEvents(context, failures);
    EventProcessingResponse response = afterEvents(context, failures);
    failures.throwIfAny();
    return response;
  }

  private void processNotifications(BatchContext context, Failures failures) {
    EventProcessingRequest batch = context.batch();
    int index = 0;
    for (SystemNotification notification : batch.systemNotifications()) {
      try {
        processNotification(notification, context);
      } catch (Throwable e) {
        String place = batch.skippedSystemNotificationCount() == 0
            ? "system_notifications[" + index + "] "
            : "";
        failures.add(place + notification.typeName(), e);
      }
      index++;
    }
  }

  private void processEvents(BatchContext context, Failures failures) {
    int index = 0;
    for (Event event : context.batch().events()) {
      try {
        processEvent(event, context);
      } catch (Throwable e) {
        failures.add(describe(event, index, context.batch()), e);
      }
      index++;
    }
  }

  /** Where events were left out, a place among the others would mislead. */
  private static String describe(Event event, int index, EventProcessingRequest batch) {
    String place = batch.skippedEventCount() == 0 ? "events[" + index + "] " : "";
    String id = event.id().isPresent() ? " " + event.id().get() : "";
    return place + event.typeName() + id;
  }

  private EventProcessingResponse afterEvents(BatchContext context, Failures failures) {
    try {
      return afterEvents(context);
    } catch (Throwable e) {
      failures.add("the end of the batch", e);
      return EventProcessingResponse.builder().build();
    }
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
   * Makes what the handlers of one batch share, such as a request that they fill and
   * {@link #afterEvents} sends. Called after {@link #beforeEvents}, with the batch that it
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

  private void processNotification(SystemNotification notification, BatchContext context)
      throws Exception {
    if (!(notification instanceof MalformedSystemNotification malformed)) {
      route(notification, context);
    } else if (handledSystemNotificationTypes().contains(malformed.type())) {
      throw new MalformedMessageException(malformed.problem());
    }
  }

  private void processEvent(Event event, BatchContext context) throws Exception {
    if (!(event instanceof MalformedEvent malformed)) {
      route(event, context);
    } else if (handledEventTypes().contains(malformed.type())) {
      throw new MalformedMessageException(malformed.problem());
    }
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
   * unless overridden. An override may handle all {@link MembershipContext#memberships()} at once.
   *
   * @throws ProcessingFailedException if users could not be handled
   * @throws Exception if the request can't be handled; mParticle then sends it again
   */
  protected AudienceMembershipChangeResponse processAudienceMembershipChangeRequest(
      MembershipContext context) throws Exception {
    Failures failures = new Failures();
    int index = 0;
    for (UserProfile user : context.request().userProfiles()) {
      try {
        processUserProfile(user, context);
      } catch (Throwable e) {
        failures.add("user_profiles[" + index + "]", e);
      }
      index++;
    }
    failures.throwIfAny();
    return AudienceMembershipChangeResponse.builder().build();
  }

  /**
   * Handles a user who joined or left audiences: {@link #processAudienceMembership} for each of the
   * audiences, unless overridden.
   *
   * @throws ProcessingFailedException if audiences could not be handled
   * @throws Exception if the user can't be handled; the request then fails
   */
  protected void processUserProfile(UserProfile user, MembershipContext context) throws Exception {
    Failures failures = new Failures();
    int index = 0;
    for (Audience audience : user.audiences()) {
      try {
        processAudienceMembership(new AudienceMembership(user, audience), context);
      } catch (Throwable e) {
        failures.add("audiences[" + index + "]", e);
      }
      index++;
    }
    failures.throwIfAny();
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
    throw new UnsupportedOperationException(
        "This module handles no data subject requests, but received one: add a method with @HandlesDsr, or override"
            + " processDsrProcessingRequest");
  }
}
