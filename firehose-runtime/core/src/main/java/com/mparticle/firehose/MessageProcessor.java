package com.mparticle.firehose;

import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.ApplicationStateTransitionEvent;
import com.mparticle.firehose.model.eventprocessing.AttributionEvent;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.ErrorEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.ImpressionEvent;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.PrivacySettingChangeEvent;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.PromotionActionEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageOpenEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageReceiptEvent;
import com.mparticle.firehose.model.eventprocessing.PushSubscriptionEvent;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UserAttributeChangeEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentityChangeEvent;
import com.mparticle.firehose.model.notification.CCPAConsentStateNotification;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
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
public abstract class MessageProcessor {

  private static final MessageSerializer SERIALIZER = new MessageSerializer();

  /** For subclasses. */
  protected MessageProcessor() {}

  /**
   * Reads a request from mParticle and writes the answer, once the request was processed.
   *
   * <p>Events and notifications of types that are not handled ({@link #handledEventTypes()},
   * {@link #handledSystemNotificationTypes()}) are passed over while the request is read, and are
   * not in its batch; {@link EventProcessingRequest#skippedEventCount()} and
   * {@link EventProcessingRequest#skippedSystemNotificationCount()} count them.
   *
   * @param request JSON; read to its end, stays open
   * @param response takes JSON; stays open
   * @throws MalformedMessageException if the request is no Firehose message
   * @throws IOException if {@link #processMessage(Message)} throws it, or a stream
   */
  public final void processMessage(InputStream request, OutputStream response) throws IOException {
    SERIALIZER.serialize(processMessage(SERIALIZER.deserialize(request, filter())), response);
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
  public final void prime() throws IOException {
    Priming.run(SERIALIZER, filter());
    // With an id, lest one be made at random, which a snapshot must not hold.
    SERIALIZER.serialize(
        processMessage(ModuleRegistrationRequest.builder().id(new UUID(0, 0)).build()));
  }

  /**
   * Answers a request from mParticle.
   *
   * @return the response; it carries the id of the request and {@link Message#FIREHOSE_VERSION}
   * @throws ProcessingFailedException if parts of the message could not be handled, or a method for
   *     a whole message threw a checked exception that is no {@code IOException}
   * @throws IOException if a method for a whole message threw it
   * @throws IllegalArgumentException if the message is a response
   */
  public Message processMessage(Message request) throws IOException {
    Objects.requireNonNull(request, "request");
    Responses responses = Responses.to(request);
    if (request instanceof EventProcessingRequest batch) {
      return responses.enclose(answer(batch));
    }
    if (request instanceof AudienceMembershipChangeRequest change) {
      return responses.enclose(answer(change));
    }
    if (request instanceof AudienceSubscriptionRequest subscription) {
      return responses.enclose(answer(subscription));
    }
    if (request instanceof DsrProcessingRequest dsr) {
      return responses.enclose(answer(dsr));
    }
    if (request instanceof ModuleRegistrationRequest registration) {
      return responses.enclose(processRegistrationRequest(registration));
    }
    throw new IllegalArgumentException(
        "Expected a request from mParticle, found " + request.typeName());
  }

  /**
   * mParticle tests the connection with batches that hold nothing (wire format, "Verification
   * requests").
   */
  private EventProcessingResponse answer(EventProcessingRequest batch) throws IOException {
    boolean holdsNothing = batch.events().isEmpty()
        && batch.skippedEventCount() == 0
        && batch.systemNotifications().isEmpty()
        && batch.skippedSystemNotificationCount() == 0;
    if (holdsNothing && !handlesEventlessBatches()) {
      return EventProcessingResponse.builder().build();
    }
    try {
      return processEventProcessingRequest(batch);
    } catch (Exception e) {
      Failures.ofWhole(batch, e);
      return EventProcessingResponse.builder().build();
    }
  }

  /**
   * mParticle tests the connection with changes that name no user (wire format, "Verification
   * requests").
   */
  private AudienceMembershipChangeResponse answer(AudienceMembershipChangeRequest change)
      throws IOException {
    if (change.userProfiles().isEmpty()) {
      return AudienceMembershipChangeResponse.builder().build();
    }
    try {
      return processAudienceMembershipChangeRequest(change);
    } catch (Exception e) {
      Failures.ofWhole(change, e);
      return AudienceMembershipChangeResponse.builder().build();
    }
  }

  private AudienceSubscriptionResponse answer(AudienceSubscriptionRequest subscription)
      throws IOException {
    try {
      return processAudienceSubscriptionRequest(subscription);
    } catch (Exception e) {
      Failures.ofWhole(subscription, e);
      return AudienceSubscriptionResponse.builder().build();
    }
  }

  private DsrProcessingResponse answer(DsrProcessingRequest dsr) throws IOException {
    try {
      return processDsrProcessingRequest(dsr);
    } catch (Exception e) {
      Failures.ofWhole(dsr, e);
      return DsrProcessingResponse.builder().build();
    }
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
    return AllEventTypes.SET;
  }

  /**
   * The types of system notifications that this processor handles. One of them that can't be read
   * fails its batch, so that it is not lost; one of another type is passed over.
   *
   * @return all types, unless overridden
   */
  protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
    return AllSystemNotificationTypes.SET;
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

  /**
   * Processes a batch: {@link #beforeEvents}, then its notifications and its events in order, then
   * {@link #afterEvents}.
   *
   * @return the response of {@code afterEvents}
   * @throws ProcessingFailedException if notifications or events could not be handled, or
   *     {@code afterEvents} failed
   * @throws Exception if {@code beforeEvents} failed
   */
  protected EventProcessingResponse processEventProcessingRequest(EventProcessingRequest request)
      throws Exception {
    EventProcessingRequest batch = beforeEvents(request);
    Failures failures = new Failures();
    processNotifications(batch, failures);
    processEvents(batch, failures);
    EventProcessingResponse response = afterEvents(batch, failures);
    failures.throwIfAny();
    return response;
  }

  private void processNotifications(EventProcessingRequest batch, Failures failures) {
    int index = 0;
    for (SystemNotification notification : batch.systemNotifications()) {
      try {
        processNotification(notification, batch);
      } catch (Throwable e) {
        String place = batch.skippedSystemNotificationCount() == 0
            ? "system_notifications[" + index + "] "
            : "";
        failures.add(place + notification.typeName(), e);
      }
      index++;
    }
  }

  private void processEvents(EventProcessingRequest batch, Failures failures) {
    int index = 0;
    for (Event event : batch.events()) {
      try {
        processEvent(event, batch);
      } catch (Throwable e) {
        failures.add(describe(event, index, batch), e);
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

  private EventProcessingResponse afterEvents(EventProcessingRequest batch, Failures failures) {
    try {
      return afterEvents(batch);
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
   * @return the batch to handle: the given one, unless overridden; a changed copy may have its
   *     events sorted, or data added
   * @throws Exception if the batch can't be handled; none of its events then is
   */
  protected EventProcessingRequest beforeEvents(EventProcessingRequest batch) throws Exception {
    return batch;
  }

  /**
   * Called with each batch after its notifications and events were handled, also if some of them
   * failed.
   *
   * @return the response: an empty one, unless overridden
   * @throws Exception if the batch can't be finished
   */
  protected EventProcessingResponse afterEvents(EventProcessingRequest batch) throws Exception {
    return EventProcessingResponse.builder().build();
  }

  private void processNotification(SystemNotification notification, EventProcessingRequest batch)
      throws Exception {
    if (notification instanceof GDPRConsentStateNotification gdpr) {
      processGDPRConsentStateNotification(gdpr, batch);
    } else if (notification instanceof CCPAConsentStateNotification ccpa) {
      processCCPAConsentStateNotification(ccpa, batch);
    } else if (notification instanceof MalformedSystemNotification malformed
        && handledSystemNotificationTypes().contains(malformed.type())) {
      throw new MalformedMessageException(malformed.problem());
    }
  }

  /**
   * Handles a change of the user's consent under the GDPR; does nothing unless overridden.
   *
   * @throws Exception if it can't be handled; the batch then fails
   */
  protected void processGDPRConsentStateNotification(
      GDPRConsentStateNotification notification, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles a change of the user's consent under the CCPA; does nothing unless overridden.
   *
   * @throws Exception if it can't be handled; the batch then fails
   */
  protected void processCCPAConsentStateNotification(
      CCPAConsentStateNotification notification, EventProcessingRequest batch) throws Exception {}

  private void processEvent(Event event, EventProcessingRequest batch) throws Exception {
    if (event instanceof MalformedEvent malformed) {
      processMalformedEvent(malformed);
      return;
    }
    switch (event.type()) {
      case APPLICATION_STATE_TRANSITION ->
        processApplicationStateTransitionEvent((ApplicationStateTransitionEvent) event, batch);
      case ATTRIBUTION -> processAttributionEvent((AttributionEvent) event, batch);
      case CUSTOM_EVENT -> processCustomEvent((CustomEvent) event, batch);
      case ERROR -> processErrorEvent((ErrorEvent) event, batch);
      case IMPRESSION -> processImpressionEvent((ImpressionEvent) event, batch);
      case PRIVACY_SETTING_CHANGE ->
        processPrivacySettingChangeEvent((PrivacySettingChangeEvent) event, batch);
      case PRODUCT_ACTION -> processProductActionEvent((ProductActionEvent) event, batch);
      case PROMOTION_ACTION -> processPromotionActionEvent((PromotionActionEvent) event, batch);
      case PUSH_MESSAGE_RECEIPT ->
        processPushMessageReceiptEvent((PushMessageReceiptEvent) event, batch);
      case PUSH_MESSAGE_OPEN -> processPushMessageOpenEvent((PushMessageOpenEvent) event, batch);
      case PUSH_SUBSCRIPTION -> processPushSubscriptionEvent((PushSubscriptionEvent) event, batch);
      case SCREEN_VIEW -> processScreenViewEvent((ScreenViewEvent) event, batch);
      case SESSION_END -> processSessionEndEvent((SessionEndEvent) event, batch);
      case SESSION_START -> processSessionStartEvent((SessionStartEvent) event, batch);
      case USER_ATTRIBUTE_CHANGE ->
        processUserAttributeChangeEvent((UserAttributeChangeEvent) event, batch);
      case USER_IDENTITY_CHANGE ->
        processUserIdentityChangeEvent((UserIdentityChangeEvent) event, batch);
      case UNKNOWN -> {}
    }
  }

  private void processMalformedEvent(MalformedEvent event) throws MalformedMessageException {
    if (handledEventTypes().contains(event.type())) {
      throw new MalformedMessageException(event.problem());
    }
  }

  /**
   * Handles an event: the app was installed, upgraded, started, moved to background or foreground,
   * or left. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processApplicationStateTransitionEvent(
      ApplicationStateTransitionEvent event, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles an event: an install was attributed to a campaign. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processAttributionEvent(AttributionEvent event, EventProcessingRequest batch)
      throws Exception {}

  /**
   * Handles an event: an event that the app's developers defined. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processCustomEvent(CustomEvent event, EventProcessingRequest batch)
      throws Exception {}

  /**
   * Handles an event: the app failed or reported an error. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processErrorEvent(ErrorEvent event, EventProcessingRequest batch)
      throws Exception {}

  /**
   * Handles an event: the user saw products. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processImpressionEvent(ImpressionEvent event, EventProcessingRequest batch)
      throws Exception {}

  /**
   * Handles an event: the user changed a privacy setting. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processPrivacySettingChangeEvent(
      PrivacySettingChangeEvent event, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles an event: the user did something with products. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processProductActionEvent(ProductActionEvent event, EventProcessingRequest batch)
      throws Exception {}

  /**
   * Handles an event: the user saw or clicked a promotion. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processPromotionActionEvent(
      PromotionActionEvent event, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles an event: a push message arrived. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processPushMessageReceiptEvent(
      PushMessageReceiptEvent event, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles an event: the user opened a push message. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processPushMessageOpenEvent(
      PushMessageOpenEvent event, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles an event: the device subscribed to push messages, or unsubscribed. Does nothing unless
   * overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processPushSubscriptionEvent(
      PushSubscriptionEvent event, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles an event: the user looked at a screen or page. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processScreenViewEvent(ScreenViewEvent event, EventProcessingRequest batch)
      throws Exception {}

  /**
   * Handles an event: a session ended. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processSessionEndEvent(SessionEndEvent event, EventProcessingRequest batch)
      throws Exception {}

  /**
   * Handles an event: a session began. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processSessionStartEvent(SessionStartEvent event, EventProcessingRequest batch)
      throws Exception {}

  /**
   * Handles an event: attributes of the user changed. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processUserAttributeChangeEvent(
      UserAttributeChangeEvent event, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles an event: identities of the user changed. Does nothing unless overridden.
   *
   * @throws Exception if the event can't be handled; the batch then fails
   */
  protected void processUserIdentityChangeEvent(
      UserIdentityChangeEvent event, EventProcessingRequest batch) throws Exception {}

  /**
   * Handles an audience that a customer connected, changed or disconnected.
   *
   * @return settings that come back with each membership change: none, unless overridden
   * @throws Exception if it can't be handled; mParticle then sends the request again
   */
  protected AudienceSubscriptionResponse processAudienceSubscriptionRequest(
      AudienceSubscriptionRequest request) throws Exception {
    return AudienceSubscriptionResponse.builder().build();
  }

  /**
   * Handles users who joined or left audiences: {@link #processUserProfile} for each of them.
   *
   * @throws ProcessingFailedException if users could not be handled
   * @throws Exception if the request can't be handled; mParticle then sends it again
   */
  protected AudienceMembershipChangeResponse processAudienceMembershipChangeRequest(
      AudienceMembershipChangeRequest request) throws Exception {
    Failures failures = new Failures();
    int index = 0;
    for (UserProfile user : request.userProfiles()) {
      try {
        processUserProfile(user, request);
      } catch (Throwable e) {
        failures.add("user_profiles[" + index + "]", e);
      }
      index++;
    }
    failures.throwIfAny();
    return AudienceMembershipChangeResponse.builder().build();
  }

  /**
   * Handles a user who joined or left audiences: {@link #processAudience} for each of the
   * audiences.
   *
   * @throws ProcessingFailedException if audiences could not be handled
   * @throws Exception if the user can't be handled; the request then fails
   */
  protected void processUserProfile(UserProfile user, AudienceMembershipChangeRequest request)
      throws Exception {
    Failures failures = new Failures();
    int index = 0;
    for (Audience audience : user.audiences()) {
      try {
        processAudience(audience, user, request);
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
  protected void processAudience(
      Audience audience, UserProfile user, AudienceMembershipChangeRequest request)
      throws Exception {
    throw new UnsupportedOperationException(
        "This module handles no audience membership changes, but received one: add a method with"
            + " @HandlesAudienceMembershipChange, or override processAudience");
  }

  /**
   * Handles a request of a data subject, such as the erasure of their data.
   *
   * @throws UnsupportedOperationException unless overridden: no such request may be lost
   * @throws Exception if it can't be handled; mParticle then sends the request again
   */
  protected DsrProcessingResponse processDsrProcessingRequest(DsrProcessingRequest request)
      throws Exception {
    throw new UnsupportedOperationException(
        "This module handles no data subject requests, but received one: add a method with @HandlesDsr, or override"
            + " processDsrProcessingRequest");
  }

  /** Made only for processors that do not say which types they handle. */
  private static final class AllEventTypes {

    static final Set<Event.Type> SET = Set.of(Event.Type.values());
  }

  /** Made only for processors that do not say which types they handle. */
  private static final class AllSystemNotificationTypes {

    static final Set<SystemNotification.Type> SET = Set.of(SystemNotification.Type.values());
  }
}
