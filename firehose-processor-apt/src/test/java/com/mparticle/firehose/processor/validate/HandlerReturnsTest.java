package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlerReturnsTest {

  @Test
  void eventHandlerReturnsNothing() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              ___ track(CustomEvent event) { throw new UnsupportedOperationException(); }
            }
            """)
        .with("Optional<String>")
        .isError(
            "[handler-return] track() returns Optional<String>, which would be lost: write void")
        .isFixedBy("void");
  }

  @Test
  void typesAreKnownWithTheirAnnotations() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(subscriptionSettings = Acme.AcmeAudience.class)
            class Acme {
              @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
              @interface NotNull {}
              interface AcmeAudience {
                @Setting(name = "List") String list();
              }
              @HandlesAudienceSubscription
              ___ subscribe(@NotNull AudienceSubscriptionRequest request, Acme.@NotNull AcmeAudience settings) {
                throw new UnsupportedOperationException();
              }
              @HandlesAudienceMembershipChange
              void change(@NotNull Audience audience, @NotNull AcmeAudience settings) {}
            }
            """)
        .with("@NotNull Optional<@NotNull String>")
        .isErrorAt(
            "subscribe(",
            "[handler-return] subscribe() returns Optional<String>, which would be lost: write void,"
                + " AudienceSubscriptionResponse or AcmeAudience")
        .isFixedBy("@NotNull AcmeAudience")
        .isFixedBy("Acme.@NotNull AcmeAudience")
        .isFixedBy("@NotNull AudienceSubscriptionResponse");
  }

  @Test
  void notificationHandlerReturnsNothing() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
              ___ consent(SystemNotification notification) { throw new UnsupportedOperationException(); }
            }
            """)
        .with("EventProcessingResponse")
        .isError(
            "[handler-return] consent() returns EventProcessingResponse, which would be lost: write void")
        .isFixedBy("void");
  }

  @Test
  void beforeEventsReturnsABatch() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @BeforeEvents
              ___ start(EventProcessingRequest batch) { throw new UnsupportedOperationException(); }
            }
            """)
        .with("EventProcessingResponse")
        .isError(
            "[state-type] start() returns EventProcessingResponse, which is a class of this SDK, but the state of a"
                + " batch is of a class of your own: write such a class, EventProcessingRequest or void")
        .isFixedBy("EventProcessingRequest")
        .isFixedBy("<B extends EventProcessingRequest> B")
        .isFixedBy("void");
  }

  @Test
  void afterEventsReturnsAResponse() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @AfterEvents
              ___ end(EventProcessingRequest batch) { throw new UnsupportedOperationException(); }
            }
            """)
        .with("EventProcessingRequest")
        .isError(
            "[handler-return] end() returns EventProcessingRequest, which would be lost: write void or"
                + " EventProcessingResponse")
        .isFixedBy("EventProcessingResponse")
        .isFixedBy("void");
  }

  @Test
  void membershipHandlerReturnsAResponse() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing
            class Acme {
              @HandlesAudienceMembershipChange
              ___ changed(AudienceMembershipChangeRequest request) { throw new UnsupportedOperationException(); }
            }
            """)
        .with("boolean")
        .isError("[handler-return] changed() returns boolean, which would be lost: write void or"
            + " AudienceMembershipChangeResponse")
        .isFixedBy("AudienceMembershipChangeResponse")
        .isFixedBy("void");
  }

  @Test
  void membershipHandlerThatIsCalledOftenReturnsNothing() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing
            class Acme {
              @HandlesAudienceMembershipChange
              AudienceMembershipChangeResponse changed(___) { throw new UnsupportedOperationException(); }
            }
            """)
        .with("Audience audience")
        .isError(
            "[handler-return] changed() returns AudienceMembershipChangeResponse, which would be lost, as it is called"
                + " once for each audience, user or membership: write void")
        .with("UserProfile user")
        .isError(
            "[handler-return] changed() returns AudienceMembershipChangeResponse, which would be lost, as it is called"
                + " once for each audience, user or membership: write void")
        .isFixedBy("AudienceMembershipChangeRequest request");
  }

  @Test
  void subscriptionHandlerReturnsAResponseOrSettings() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(subscriptionSettings = AcmeAudience.class)
            class Acme {
              @HandlesAudienceMembershipChange void changed(Audience audience) {}
              @HandlesAudienceSubscription
              ___ connected(AudienceSubscriptionRequest request) { throw new UnsupportedOperationException(); }
            }
            interface AcmeAudience {
              @Setting(name = "List") String list();
            }
            """)
        .with("Map<String, String>")
        .isError(
            "[handler-return] connected() returns Map<String, String>, which would be lost: write void,"
                + " AudienceSubscriptionResponse or AcmeAudience")
        .isFixedBy("AudienceSubscriptionResponse")
        .isFixedBy("AcmeAudience")
        .isFixedBy("<S extends AcmeAudience> S")
        .isFixedBy("void");
  }

  @Test
  void subscriptionHandlerReturnsOnlySettingsThatAreNamed() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(___)
            class Acme {
              @HandlesAudienceMembershipChange void changed(Audience audience) {}
              @HandlesAudienceSubscription
              AcmeAudience connected(AudienceSubscriptionRequest request) { throw new UnsupportedOperationException(); }
            }
            interface AcmeAudience {
              @Setting(name = "List") String list();
            }
            """)
        .with("")
        .isErrorAt(
            "AcmeAudience connected",
            "[handler-return] connected() returns AcmeAudience, which would be lost: write void,"
                + " AudienceSubscriptionResponse or an interface that @AudienceProcessing names as"
                + " subscriptionSettings")
        .isFixedBy("subscriptionSettings = AcmeAudience.class");
  }

  @Test
  void dsrHandlerReturnsAResponse() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @DsrProcessing(domain = "acme.example")
            class Acme {
              @HandlesDsr
              ___ erase(DsrProcessingRequest request) { throw new UnsupportedOperationException(); }
            }
            """)
        .with("int")
        .isError(
            "[handler-return] erase() returns int, which would be lost: write void or DsrProcessingResponse")
        .isFixedBy("DsrProcessingResponse")
        .isFixedBy("void");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.concurrent.CompletionStage<Void>",
        "java.util.concurrent.CompletableFuture<String>",
        "java.util.concurrent.Future<?>",
      })
  void nothingWaitsForWhatComesLater(String type) {
    String shown = type.replace("java.util.concurrent.", "");
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              ___ track(List<CustomEvent> events) { throw new UnsupportedOperationException(); }
            }
            """)
        .with(type)
        .isError("[handler-return] track() returns " + shown
            + ", but nothing waits for it, or sees it fail;"
            + " wait for it in the method: write void")
        .isFixedBy("void");
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @BeforeEvents
              ___ begin() { throw new UnsupportedOperationException(); }
            }
            """)
        .with(type)
        .isError("[handler-return] begin() returns " + shown
            + ", but nothing waits for it, or sees it fail;"
            + " wait for it in the method: write void, EventProcessingRequest or a class of your own as the state"
            + " of the batch")
        .isFixedBy("EventProcessingRequest");
  }
}
