package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

final class EventTypesTest {

  @Test
  void typeIsNamedOnce() {
    afterEvents("EventProcessingRequest batch")
        .with("{Event.Type.ERROR, Event.Type.SCREEN_VIEW, Event.Type.ERROR}")
        .isError("[duplicate-event-type] eventTypes names ERROR twice: remove one of them")
        .isFixedBy("{Event.Type.ERROR, Event.Type.SCREEN_VIEW}");
  }

  @Test
  void typeHasNoHandler() {
    afterEvents("EventProcessingRequest batch")
        .with("Event.Type.CUSTOM_EVENT")
        .isError(
            "[duplicate-event-type] eventTypes names CUSTOM_EVENT, for which track() registers already: remove it")
        .isFixedBy("{}")
        .isFixedBy("Event.Type.SESSION_END");
  }

  private static Mistake afterEvents(String parameters) {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS,
            eventTypes = ___)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
          @AfterEvents void after(%s) {}
        }
        """.formatted(parameters));
  }

  @Test
  void typeIsKnown() {
    afterEvents("EventProcessingRequest batch")
        .with("Event.Type.UNKNOWN")
        .isError(
            "[unknown-type] Event.Type.UNKNOWN represents what this version of the SDK does not know, and can't be"
                + " requested: write another Event.Type");
  }

  @Test
  void someMethodIsGivenTheBatch() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                eventTypes = Event.Type.ERROR)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event___) {}
              @AfterEvents void after() {}
            }
            """)
        .with("")
        .isErrorAt(
            "eventTypes =",
            "[unseen-event-types] eventTypes is for events that a method finds in the batch, but no method of Acme"
                + " takes an EventProcessingRequest: write @Handles(Event.Type.ERROR) on a method, and remove"
                + " eventTypes")
        .isFixedBy(", EventProcessingRequest batch");
  }

  @Test
  void permissionIsRequiredAsForAHandler() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            ___@EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                eventTypes = Event.Type.USER_IDENTITY_CHANGE)
            class Acme {
              @AfterEvents void after(EventProcessingRequest batch) {}
            }
            """)
        .with("")
        .isErrorAt(
            "eventTypes =",
            "[unpermitted-event-type] eventTypes names USER_IDENTITY_CHANGE, which mParticle sends only to modules with"
                + " a permission for a UserIdentity: write @Permissions(user = @UserIdentityPermission(type = ...))"
                + " on Acme")
        .isFixedBy("@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL)) ");
  }

  @Test
  void typesAreEnoughForAModuleThatLooksAtBatchesAlone() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                eventTypes = ___)
            class Acme {
              @AfterEvents void after(EventProcessingRequest batch) {}
            }
            """).isFixedBy("Event.Type.ERROR");
  }
}
