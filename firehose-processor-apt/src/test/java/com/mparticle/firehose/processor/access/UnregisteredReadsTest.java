package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Code that looks for events, notifications and environments that do not arrive. */
final class UnregisteredReadsTest {

  private static void assertFindsWhatIsMarked(Sample sample) {
    assertThat(sample.found()).isEqualTo(sample.expected());
  }

  @Test
  void eventTypesAreLookedForInManyWays() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        class Acme {
          @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR}) void track(Event event) {}
          @AfterEvents
          void after(EventProcessingRequest batch) {
            for (Event e : batch.events()) {
              if (e.type() == Event.Type.SCREEN_VIEW) { e.id(); } // unregistered: SCREEN_VIEW
              if (e instanceof UserAttributeChangeEvent) { e.id(); } // unregistered: USER_ATTRIBUTE_CHANGE
              if (e instanceof SessionEndEvent end) { end.id(); } // unregistered: SESSION_END
              if (e instanceof SessionStartEvent) { // unregistered: SESSION_START
                SessionStartEvent start = (SessionStartEvent) e;
              }
              ImpressionEvent impression = (ImpressionEvent) e; // unregistered: IMPRESSION
              switch (e.type()) {
                case CUSTOM_EVENT: e.id(); break;
                case ATTRIBUTION: e.id(); break; // unregistered: ATTRIBUTION
                default:
              }
              if (e instanceof CustomEvent || e.type() == Event.Type.ERROR) { e.id(); }
            }
            batch.events().stream()
                .filter(ProductActionEvent.class::isInstance) // unregistered: PRODUCT_ACTION
                .map(ProductActionEvent.class::cast)
                .toList();
            batch.events().stream()
                .filter(e -> PromotionActionEvent.class.isInstance(e)) // unregistered: PROMOTION_ACTION
                .toList();
            Helper.count(batch);
          }
        }
        """, """
        class Helper {
          static long count(EventProcessingRequest batch) {
            return batch.events().stream()
                .filter(e -> e instanceof PushMessageOpenEvent) // unregistered: PUSH_MESSAGE_OPEN
                .count();
          }
          static boolean notCalled(Event e) { return e instanceof PushMessageReceiptEvent; }
        }
        """));
  }

  @Test
  void mentionsAndExclusionsAreNoSearch() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        class Acme {
          private static final Map<Event.Type, String> NAMES =
              Map.of(Event.Type.CUSTOM_EVENT, "custom", Event.Type.SCREEN_VIEW, "view");
          private static final Set<Event.Type> SET = EnumSet.of(Event.Type.SCREEN_VIEW);
          @Handles(Event.Type.CUSTOM_EVENT) void track(Event event) {
            CustomEvent custom = (CustomEvent) event;
            Event same = (Event) custom;
          }
          @AfterEvents
          void after(EventProcessingRequest batch) {
            for (Event e : batch.events()) {
              if (e.type() != Event.Type.SCREEN_VIEW) { e.id(); }
              if (!(e instanceof ScreenViewEvent)) { e.id(); }
              if (e instanceof ScreenViewEvent) { continue; }
              NAMES.get(e.type());
              System.out.println(Event.Type.SCREEN_VIEW + " is not here");
              if (e instanceof MalformedEvent || e instanceof UnknownEvent) { continue; }
              if (e.type() == Event.Type.UNKNOWN) { e.id(); }
            }
            batch.events().stream().filter(Predicate.not(ScreenViewEvent.class::isInstance)).toList();
            Class<?> type = ScreenViewEvent.class;
            view(null);
          }
          private void view(ScreenViewEvent event) {}
        }
        """));
  }

  @Test
  void notificationsNeedAHandler() {
    assertFindsWhatIsMarked(Sample.ofPackages("""
        @Module class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            batch.systemNotifications().size(); // unregistered: systemNotifications()
          }
        }
        """, """
        @Module class Acme {
          @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
          void consent(SystemNotification notification) {}
          @AfterEvents void after(EventProcessingRequest batch) {
            for (SystemNotification n : batch.systemNotifications()) {
              if (n instanceof GDPRConsentStateNotification) { n.typeName(); }
              if (n instanceof CCPAConsentStateNotification) { // unregistered: CCPA_CONSENT_STATE
                n.typeName();
              }
              if (n.type() == SystemNotification.Type.CCPA_CONSENT_STATE) { // unregistered: CCPA_CONSENT_STATE
                n.typeName();
              }
            }
          }
        }
        """));
  }

  @Test
  void runtimeEnvironmentsNeedARegistration() {
    assertFindsWhatIsMarked(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            RuntimeEnvironment environment = batch.runtimeEnvironment().orElseThrow();
            if (environment instanceof IosRuntimeEnvironment) { environment.type(); }
            if (environment instanceof AndroidRuntimeEnvironment) { environment.type(); } // unregistered: ANDROID
            if (environment.type() == RuntimeEnvironment.Type.TVOS) { event.id(); } // unregistered: TVOS
            if (environment instanceof GenericRuntimeEnvironment) { environment.type(); }
          }
        }
        """));
  }

  @Test
  void moduleWithoutEventsHasNoneToLookAt() {
    assertFindsWhatIsMarked(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @AudienceProcessing
        class Acme {
          @HandlesAudienceMembershipChange
          void move(Audience audience) { Helper.isView(null); }
        }
        class Helper {
          static boolean isView(Event e) { return e instanceof ScreenViewEvent; }
        }
        """));
  }

  @Test
  void messageNamesWhatToWrite() {
    assertThat(
            Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(Event event) {}
          @AfterEvents
          void after(EventProcessingRequest batch) {
            Helper.look(batch);
            batch.systemNotifications();
          }
        }
        class Helper {
          static Object look(EventProcessingRequest batch) {
            if (batch.runtimeEnvironment().get() instanceof IosRuntimeEnvironment) { return 1; }
            return batch.events().get(0) instanceof ScreenViewEvent;
          }
        }
        """).compile().errors().stream().map(error -> error.getMessage(Locale.ROOT)))
        .containsExactly(
            "[unregistered-read] EventProcessingRequest.systemNotifications() is in no message"
                + " without a handler for notifications: write"
                + " @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE) on a method of Acme that"
                + " takes a GDPRConsentStateNotification",
            "[unregistered-read] IosRuntimeEnvironment is in no message without"
                + " RuntimeEnvironment.Type.IOS (read by Acme.after -> Helper.look): write"
                + " RuntimeEnvironment.Type.IOS in runtimeEnvironments of @EventProcessing",
            "[unregistered-read] ScreenViewEvent is in no message without a handler for"
                + " Event.Type.SCREEN_VIEW (read by Acme.after -> Helper.look): write"
                + " @Handles(Event.Type.SCREEN_VIEW) on a method of Acme that takes a ScreenViewEvent, or"
                + " Event.Type.SCREEN_VIEW in eventTypes of @EventProcessing");
  }

  @Test
  void typesWithoutAHandlerArrive() {
    assertFindsWhatIsMarked(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS,
            eventTypes = {Event.Type.SCREEN_VIEW, Event.Type.SESSION_END})
        class Acme {
          @AfterEvents
          void after(EventProcessingRequest batch) {
            for (Event e : batch.events()) {
              if (e instanceof ScreenViewEvent || e.type() == Event.Type.SESSION_END) { e.id(); }
              if (e instanceof ErrorEvent) { e.id(); } // unregistered: ERROR
            }
          }
        }
        """));
  }

  @Test
  void allTypesThatMayBeSentArrive() {
    assertFindsWhatIsMarked(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(allRuntimeEnvironments = true)
        class Acme {
          @Handles(all = true)
          void any(Event e, EventProcessingRequest batch) {
            if (e instanceof ScreenViewEvent || e instanceof UnknownEvent) { e.id(); }
            if (e instanceof UserAttributeChangeEvent) { e.id(); } // unregistered: USER_ATTRIBUTE_CHANGE
            if (batch.runtimeEnvironment().get() instanceof RokuRuntimeEnvironment) { e.id(); }
          }
        }
        """));
  }

  @Test
  void errorIsSuppressedAtItsPlace() {
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          @SuppressWarnings("firehose:unregistered-read")
          void track(Event event) {
            if (event instanceof ScreenViewEvent) { event.id(); }
          }
        }
        """));
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void patternsOfSwitchesAreSearches() {
    String complete = """
        case ApplicationStateTransitionEvent e -> 1; case AttributionEvent e -> 2;
        case CustomEvent e -> 3; case ErrorEvent e -> 4; case ImpressionEvent e -> 5;
        case MalformedEvent e -> 6; case PrivacySettingChangeEvent e -> 7;
        case ProductActionEvent e -> 8; case PromotionActionEvent e -> 9;
        case PushMessageOpenEvent e -> 10; case PushMessageReceiptEvent e -> 11;
        case PushSubscriptionEvent e -> 12; case ScreenViewEvent e -> 13; case SessionEndEvent e -> 14;
        case SessionStartEvent e -> 15; case UnknownEvent e -> 16;
        case UserAttributeChangeEvent e -> 17; case UserIdentityChangeEvent e -> 18;
        """;
    assertFindsWhatIsMarked(Sample.of("""
        @Module
        class Acme {
          record Pair(Event first, CustomEvent second) {
            public Event first() {
              first.location(); // unpermitted: LOCATION
              return first;
            }
          }
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            for (Event each : batch.events()) {
              switch (each) {
                case CustomEvent e -> e.id();
                case ScreenViewEvent e when e.id().isPresent() -> e.id(); // unregistered: SCREEN_VIEW
                case ErrorEvent e -> {}
                case Event e -> e.id();
              }
              int number = switch (each) {
              %s
              };
            }
            Object pair = new Pair(event, event);
            if (pair instanceof Pair(ImpressionEvent a, CustomEvent b)) { // unregistered: IMPRESSION
              a.id();
            }
          }
        }
        """.formatted(complete)));
  }
}
