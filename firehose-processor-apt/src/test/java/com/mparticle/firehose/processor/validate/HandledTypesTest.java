package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class HandledTypesTest {

  @Test
  void handlesNamesATypeOfEvent() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(___)
              void any(Event event) {}
            }
            """)
        .with("{}")
        .isError(
            "[no-types] @Handles of any() names no type: write one, such as Event.Type.CUSTOM_EVENT,"
                + " or all = true")
        .isFixedBy("Event.Type.CUSTOM_EVENT");
  }

  @Test
  void handlesNotificationNamesATypeOfNotification() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @HandlesNotification(___)
              void consent(SystemNotification notification) {}
            }
            """)
        .with("{}")
        .isError("[no-types] @HandlesNotification of consent() names no type: write one, such as"
            + " SystemNotification.Type.GDPR_CONSENT_STATE")
        .isFixedBy("SystemNotification.Type.GDPR_CONSENT_STATE");
  }

  @Test
  void handlesDsrNamesATypeOfRequest() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @DsrProcessing(domain = "acme.example")
            class Acme {
              @HandlesDsr(___)
              void erase(DsrProcessingRequest request) {}
            }
            """)
        .with("{}")
        .isError(
            "[no-types] @HandlesDsr of erase() names no type: write one, such as DsrProcessingRequest.Type.ERASURE")
        .isFixedBy("")
        .isFixedBy("DsrProcessingRequest.Type.ERASURE");
  }

  @Test
  void eventTypeHasOneHandler() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})
              void track(Event event) {}
              @Handles({
                Event.Type.SESSION_START,
                ___
              })
              void again(Event event) {}
            }
            """)
        .with("Event.Type.CUSTOM_EVENT")
        .isError(
            "[duplicate-handler] again() handles CUSTOM_EVENT, as track() does already: remove Event.Type.CUSTOM_EVENT"
                + " from @Handles of one of them")
        .isFixedBy("Event.Type.SESSION_END");
  }

  @Test
  void eventTypeIsNamedOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles({
                Event.Type.SESSION_START,
                ___
              })
              void session(Event event) {}
            }
            """)
        .with("Event.Type.SESSION_START")
        .isError("[duplicate-handler] session() names SESSION_START twice: remove one of them")
        .isFixedBy("Event.Type.SESSION_END");
  }

  @Test
  void notificationTypeHasOneHandler() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
              void gdpr(GDPRConsentStateNotification notification) {}
              @HandlesNotification(___)
              void any(SystemNotification notification) {}
            }
            """)
        .with("SystemNotification.Type.GDPR_CONSENT_STATE")
        .isError(
            "[duplicate-handler] any() handles GDPR_CONSENT_STATE, as gdpr() does already: remove"
                + " SystemNotification.Type.GDPR_CONSENT_STATE from @HandlesNotification of one of them")
        .isFixedBy("SystemNotification.Type.CCPA_CONSENT_STATE");
  }

  @Test
  void requestTypeHasOneHandler() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @DsrProcessing(domain = "acme.example")
            class Acme {
              @HandlesDsr void erase(DsrProcessingRequest request) {}
              ___ void again(DsrProcessingRequest request) {}
            }
            """)
        .with("@HandlesDsr")
        .isError("[duplicate-handler] again() handles ERASURE, as erase() does already: remove"
            + " DsrProcessingRequest.Type.ERASURE from @HandlesDsr of one of them")
        .isFixedBy("");
  }

  @Test
  void eventsOfATypeAreHandledOneByOneOrAllAtOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @Handles(___)
              void send(List<Event> events) {}
            }
            """)
        .with("Event.Type.CUSTOM_EVENT")
        .isError(
            "[duplicate-handler] send() handles CUSTOM_EVENT, as track() does already: remove Event.Type.CUSTOM_EVENT"
                + " from @Handles of one of them")
        .isFixedBy("Event.Type.ERROR");
  }

  @Test
  void stateIsMadeBesideAnotherMethodBeforeEvents() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              static class Upload {}
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) {}
              @BeforeEvents EventProcessingRequest sort(EventProcessingRequest batch) { return batch; }
              @BeforeEvents Upload begin() { return new Upload(); }
              ___ void last() {}
            }
            """)
        .with("@BeforeEvents")
        .isError(
            "[duplicate-handler] last() has @BeforeEvents, as sort() has already: remove @BeforeEvents from one of them")
        .isFixedBy("");
  }

  @Test
  void kindsWithoutTypesHaveOneHandlerEach() {
    kindHasOneHandler("@BeforeEvents");
    kindHasOneHandler("@AfterEvents");
    kindHasOneHandler("@HandlesAudienceMembershipChange");
    kindHasOneHandler("@HandlesAudienceSubscription");
  }

  private static void kindHasOneHandler(String annotation) {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @AudienceProcessing
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @BeforeEvents void first1() {}
              @AfterEvents void first2() {}
              @HandlesAudienceMembershipChange void first3() {}
              @HandlesAudienceSubscription void first4() {}
              ___ void second() {}
            }
            """.replaceAll("(%s void first)\\d".formatted(annotation), "$1"))
        .with(annotation)
        .isError(
            "[duplicate-handler] second() has %1$s, as first() has already: remove %1$s from one of them"
                .formatted(annotation))
        .isFixedBy("");
  }
}
