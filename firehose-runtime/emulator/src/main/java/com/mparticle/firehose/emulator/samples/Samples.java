package com.mparticle.firehose.emulator.samples;

import com.mparticle.firehose.model.eventprocessing.ApplicationStateTransitionEvent;
import com.mparticle.firehose.model.eventprocessing.AttributionEvent;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.ErrorEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.ImpressionEvent;
import com.mparticle.firehose.model.eventprocessing.PrivacySettingChangeEvent;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.PromotionActionEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageOpenEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageReceiptEvent;
import com.mparticle.firehose.model.eventprocessing.PushSubscriptionEvent;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import com.mparticle.firehose.model.eventprocessing.UserAttributeChangeEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentityChangeEvent;
import com.mparticle.firehose.model.notification.CCPAConsentStateNotification;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One sample of each thing that mParticle sends, with all properties that it can have, and the same
 * in each run. To change one, take it over into a builder:
 * {@code CustomEvent.builder().from(Samples.customEvent()).name("Timer started").build()}.
 */
public final class Samples {

  /** The time of all samples, at which the emulator's virtual clock starts. */
  public static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

  private Samples() {}

  /** A user on Android, {@code ida@example.org}. */
  public static SampleUser user() {
    return SampleUser.of("ida@example.org");
  }

  /** An audience. */
  public static SampleAudience audience() {
    return new SampleAudience(391_570_218, "Tea lovers");
  }

  /**
   * A batch of the user's, with an event of each type and a notification of each type that this
   * version knows.
   */
  public static EventProcessingRequest batch() {
    return user().batch(events(), notifications());
  }

  /** A batch of some user on some platform: a session with one to ten events. */
  public static EventProcessingRequest batch(long seed) {
    return new SampleTraffic(seed, () -> NOW).batch();
  }

  /** An event of each type that this version knows. */
  public static List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (Event.Type type : Event.Type.values()) {
      if (type != Event.Type.UNKNOWN) {
        events.add(event(type));
      }
    }
    return events;
  }

  /** A notification of each type that this version knows. */
  public static List<SystemNotification> notifications() {
    return Arrays.stream(SystemNotification.Type.values())
        .filter(type -> type != SystemNotification.Type.UNKNOWN)
        .map(Samples::notification)
        .toList();
  }

  /**
   * An event of a type; for {@link Event.Type#UNKNOWN}, one of a type that this version does not
   * know.
   */
  public static Event event(Event.Type type) {
    return event(type, 0);
  }

  /** An event of a type with other ids for each seed. */
  public static Event event(Event.Type type, long seed) {
    return SampleEvents.event(type, new Draw(type.name() + seed), NOW);
  }

  /**
   * A notification of a type; for {@link SystemNotification.Type#UNKNOWN}, one of a type that this
   * version does not know.
   */
  public static SystemNotification notification(SystemNotification.Type type) {
    return SampleEvents.notification(type);
  }

  /** The same event, that much earlier. */
  public static <E extends Event> E earlier(E event, Duration by) {
    return SampleEvents.earlier(event, by);
  }

  /** A session begins. */
  public static SessionStartEvent sessionStart() {
    return (SessionStartEvent) event(Event.Type.SESSION_START);
  }

  /** A session ends. */
  public static SessionEndEvent sessionEnd() {
    return (SessionEndEvent) event(Event.Type.SESSION_END);
  }

  /** The user opens a recipe. */
  public static CustomEvent customEvent() {
    return (CustomEvent) event(Event.Type.CUSTOM_EVENT);
  }

  /** A custom event; its id follows from its name. */
  public static CustomEvent customEvent(String name) {
    return CustomEvent.builder()
        .from((CustomEvent) event(Event.Type.CUSTOM_EVENT, name.hashCode()))
        .name(name)
        .build();
  }

  /** The user looks at the catalogue. */
  public static ScreenViewEvent screenView() {
    return (ScreenViewEvent) event(Event.Type.SCREEN_VIEW);
  }

  /** The app reports an error. */
  public static ErrorEvent error() {
    return (ErrorEvent) event(Event.Type.ERROR);
  }

  /** The user allows the collection of data. */
  public static PrivacySettingChangeEvent privacySettingChange() {
    return (PrivacySettingChangeEvent) event(Event.Type.PRIVACY_SETTING_CHANGE);
  }

  /** The user gets an attribute and loses another. */
  public static UserAttributeChangeEvent userAttributeChange() {
    return (UserAttributeChangeEvent) event(Event.Type.USER_ATTRIBUTE_CHANGE);
  }

  /** The user changes their email address. */
  public static UserIdentityChangeEvent userIdentityChange() {
    return (UserIdentityChangeEvent) event(Event.Type.USER_IDENTITY_CHANGE);
  }

  /** The device subscribes to push messages. */
  public static PushSubscriptionEvent pushSubscription() {
    return (PushSubscriptionEvent) event(Event.Type.PUSH_SUBSCRIPTION);
  }

  /** The app starts. */
  public static ApplicationStateTransitionEvent applicationStateTransition() {
    return (ApplicationStateTransitionEvent) event(Event.Type.APPLICATION_STATE_TRANSITION);
  }

  /** A push message of the provider {@code acme} arrives. */
  public static PushMessageReceiptEvent pushMessageReceipt() {
    return (PushMessageReceiptEvent) event(Event.Type.PUSH_MESSAGE_RECEIPT);
  }

  /** The user opens a push message of the provider {@code acme}. */
  public static PushMessageOpenEvent pushMessageOpen() {
    return (PushMessageOpenEvent) event(Event.Type.PUSH_MESSAGE_OPEN);
  }

  /** The user buys tea for 12.90 EUR. */
  public static ProductActionEvent purchase() {
    return (ProductActionEvent) event(Event.Type.PRODUCT_ACTION);
  }

  /** The user does something else with that tea. */
  public static ProductActionEvent productAction(ProductActionEvent.Action action) {
    return ProductActionEvent.builder()
        .from((ProductActionEvent)
            event(Event.Type.PRODUCT_ACTION, action.wireName().hashCode()))
        .action(action)
        .build();
  }

  /** The user clicks a promotion. */
  public static PromotionActionEvent promotionAction() {
    return (PromotionActionEvent) event(Event.Type.PROMOTION_ACTION);
  }

  /** The user sees recommended products. */
  public static ImpressionEvent impression() {
    return (ImpressionEvent) event(Event.Type.IMPRESSION);
  }

  /** The install is attributed to a campaign. */
  public static AttributionEvent attribution() {
    return (AttributionEvent) event(Event.Type.ATTRIBUTION);
  }

  /** Something happens of which this version does not know. */
  public static UnknownEvent unknownEvent() {
    return (UnknownEvent) event(Event.Type.UNKNOWN);
  }

  /** The user consents under the GDPR. */
  public static GDPRConsentStateNotification gdprConsent() {
    return (GDPRConsentStateNotification) notification(SystemNotification.Type.GDPR_CONSENT_STATE);
  }

  /** The user's consent under the CCPA changes. */
  public static CCPAConsentStateNotification ccpaConsent() {
    return (CCPAConsentStateNotification) notification(SystemNotification.Type.CCPA_CONSENT_STATE);
  }
}
