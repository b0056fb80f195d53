package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class SectionsTest {

  @Test
  void eventHandlersNeedEventProcessing() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            ___
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event) {}
              @Handles(Event.Type.ERROR)
              void failed(ErrorEvent event) {}
              @AfterEvents
              void flush() {}
            }
            """)
        .with("")
        .isErrorAt(
            "@Handles(Event.Type.CUSTOM_EVENT)",
            "[handler-without-section] track() has @Handles, but Acme has no @EventProcessing: write"
                + " @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS) on Acme")
        .isFixedBy("@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)");
  }

  @Test
  void audienceHandlersNeedAudienceProcessing() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            ___
            class Acme {
              @HandlesAudienceMembershipChange
              void changed(Audience audience) {}
            }
            """)
        .with("")
        .isErrorAt(
            "@HandlesAudienceMembershipChange",
            "[handler-without-section] changed() has @HandlesAudienceMembershipChange, but Acme has no"
                + " @AudienceProcessing: write @AudienceProcessing on Acme")
        .isFixedBy("@AudienceProcessing");
  }

  @Test
  void dsrHandlersNeedDsrProcessing() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            ___
            class Acme {
              @HandlesDsr
              void erase(DsrProcessingRequest request) {}
            }
            """)
        .with("")
        .isErrorAt(
            "@HandlesDsr",
            "[handler-without-section] erase() has @HandlesDsr, but Acme has no @DsrProcessing: write"
                + " @DsrProcessing(domain = \"acme.example\") on Acme")
        .isFixedBy("@DsrProcessing(domain = \"acme.example\")");
  }

  @Test
  void eventProcessingNeedsAHandlerOfEventsOrNotifications() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @BeforeEvents void start() {}
              ___
            }
            """)
        .with("")
        .isErrorAt(
            "@EventProcessing",
            "[section-without-handler] Acme has @EventProcessing, but no method that handles what it registers for:"
                + " write @Handles or @HandlesNotification on one, or remove @EventProcessing")
        .isFixedBy("@Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}")
        .isFixedBy("@HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)"
            + " void consent(GDPRConsentStateNotification notification) {}");
  }

  @Test
  void eventlessBatchesAreHandledByMethodsAroundEvents() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @Permissions(allow = Permission.EVENTLESS_BATCHES)
            @AudienceProcessing
            class Acme {
              @HandlesAudienceMembershipChange void changed(Audience audience) {}
              ___
            }
            """)
        .with("")
        .isErrorAt(
            "@EventProcessing",
            "[section-without-handler] Acme has @EventProcessing, but no method that handles what it registers for:"
                + " write @Handles, @HandlesNotification, @BeforeEvents or @AfterEvents on one, or remove"
                + " @EventProcessing")
        .isFixedBy("@BeforeEvents void start(EventProcessingRequest batch) {}")
        .isFixedBy("@AfterEvents void end(EventProcessingRequest batch) {}");
  }

  @Test
  void audienceProcessingNeedsAHandlerOfMembershipChanges() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing
            class Acme {
              @HandlesAudienceSubscription void connected(AudienceSubscriptionRequest request) {}
              ___
            }
            """)
        .with("")
        .isErrorAt(
            "@AudienceProcessing",
            "[section-without-handler] Acme has @AudienceProcessing, but no method that handles what it registers"
                + " for: write @HandlesAudienceMembershipChange on one, or remove @AudienceProcessing")
        .isFixedBy("@HandlesAudienceMembershipChange void changed(UserProfile user) {}");
  }

  @Test
  void dsrProcessingNeedsAHandlerOfRequests() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @DsrProcessing(domain = "acme.example")
            class Acme {
              ___
            }
            """)
        .with("")
        .isErrorAt(
            "@DsrProcessing",
            "[section-without-handler] Acme has @DsrProcessing, but no method that handles what it registers for:"
                + " write @HandlesDsr on one, or remove @DsrProcessing")
        .isFixedBy("@HandlesDsr void erase(DsrProcessingRequest request) {}");
  }
}
