package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class EventParametersTest {

  @Test
  void eventHandlerTakesTheEvent() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(___) {}
            }
            """)
        .with("EventProcessingRequest batch")
        .isError(
            "[missing-parameter] track() takes no event: write a parameter of type CustomEvent or Event")
        .with("")
        .isError(
            "[missing-parameter] track() takes no event: write a parameter of type CustomEvent or Event")
        .isFixedBy("EventProcessingRequest batch, CustomEvent event")
        .isFixedBy("Event event");
  }

  @Test
  void handlerOfSeveralTypesTakesAnyEvent() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END})
              void session(___) {}
            }
            """)
        .with("")
        .isError(
            "[missing-parameter] session() takes no event: write a parameter of type Event, which covers all types")
        .isFixedBy("Event event");
  }

  @Test
  void missingParameterIsNotReportedBesideAWrongOne() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(___) {}
            }
            """)
        .with("Audience audience")
        .isError(
            "[handler-parameter] track() takes Audience audience, which only @HandlesAudienceMembershipChange methods"
                + " are given: write Event or EventProcessingRequest, or remove it")
        .isFixedBy("Event event");
  }

  @Test
  void eventParameterIsOfTheTypeHandled() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(
                  ___ event) {}
            }
            """)
        .with("ErrorEvent")
        .isError(
            "[event-parameter] track() handles CUSTOM_EVENT (CustomEvent), but takes ErrorEvent event: write CustomEvent"
                + " or Event")
        .isFixedBy("CustomEvent")
        .isFixedBy("Event");
  }

  @Test
  void eventParameterIsOfAllTypesHandled() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END, Event.Type.ERROR})
              void session(
                  ___ event) {}
            }
            """)
        .with("SessionStartEvent")
        .isError(
            "[event-parameter] session() handles SESSION_END (SessionEndEvent) and ERROR (ErrorEvent), but takes"
                + " SessionStartEvent event: write Event, which covers all types")
        .isFixedBy("Event");
  }

  @Test
  void typeVariablesStandForTheirBounds() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme extends Base<___> {}
            abstract class Base<E extends Event> {
              @Handles(Event.Type.CUSTOM_EVENT) void track(E event) {}
            }
            """)
        .with("ErrorEvent")
        .isErrorAt(
            "track(E event)",
            "[event-parameter] track() handles CUSTOM_EVENT (CustomEvent), but takes ErrorEvent event: write CustomEvent"
                + " or Event")
        .isFixedBy("CustomEvent");
  }

  @Test
  void notificationHandlerTakesTheNotification() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
              void consent(___) {}
            }
            """)
        .with("")
        .isError("[missing-parameter] consent() takes no notification: write a parameter of type"
            + " GDPRConsentStateNotification or SystemNotification")
        .with("CCPAConsentStateNotification notification")
        .isError(
            "[event-parameter] consent() handles GDPR_CONSENT_STATE (GDPRConsentStateNotification), but takes"
                + " CCPAConsentStateNotification notification: write GDPRConsentStateNotification or"
                + " SystemNotification")
        .isFixedBy("GDPRConsentStateNotification notification");
  }

  @Test
  void unknownTypeIsNotReportedByItsParameter() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles({
                Event.Type.CUSTOM_EVENT,
                ___
              })
              void track(CustomEvent event) {}
            }
            """)
        .with("Event.Type.UNKNOWN")
        .isError(
            "[unknown-type] Event.Type.UNKNOWN represents what this version of the SDK does not know, and can't be"
                + " requested: write another Event.Type")
        .isFixedBy("");
  }

  @Test
  void annotatedTypesAreTheTypesThemselves() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(___ CustomEvent event, ___ EventProcessingRequest batch, ___ AcmeSettings settings) {}
              @AfterEvents
              ___ EventProcessingResponse end(___ EventProcessingRequest batch) { return null; }
            }
            interface AcmeSettings {
              @Setting(name = "API key") ___ String apiKey();
              @Setting(name = "Limit") ___ OptionalInt limit();
            }
            """).isFixedBy("@org.jspecify.annotations.Nullable");
  }

  @Test
  void listHoldsEachTypeThatIsHandled() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})
              void track(
                  ___ events) {}
              @Handles(Event.Type.SESSION_START)
              void sessions(List<SessionStartEvent> events) {}
            }
            """)
        .with("List<CustomEvent>")
        .isError(
            "[event-parameter] track() handles ERROR (ErrorEvent), but takes List<CustomEvent> events: write List<Event>,"
                + " which covers all types")
        .with("List<? extends CustomEvent>")
        .isError(
            "[event-parameter] track() handles ERROR (ErrorEvent), but takes List<? extends CustomEvent> events: write"
                + " List<Event>, which covers all types")
        .isFixedBy("List<Event>")
        .isFixedBy("List<? extends Event>");
  }

  @Test
  void listHoldsTheTypeThatIsHandled() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(
                  ___ events) {}
            }
            """)
        .with("List<ErrorEvent>")
        .isError(
            "[event-parameter] track() handles CUSTOM_EVENT (CustomEvent), but takes List<ErrorEvent> events: write"
                + " List<CustomEvent> or List<Event>")
        .isFixedBy("List<CustomEvent>")
        .isFixedBy("List<Event>");
  }
}
