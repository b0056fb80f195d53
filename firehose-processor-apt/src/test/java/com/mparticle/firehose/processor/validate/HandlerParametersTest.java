package com.mparticle.firehose.processor.validate;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.processor.validate.ModuleSource.Reported;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlerParametersTest {

  @Test
  void parameterIsPartOfAMessage() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                connectionSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(
                  CustomEvent event,
                  ___) {}
            }
            interface AcmeSettings {
              @Setting(name = "API key") String apiKey();
            }
            """)
        .with("String name")
        .isError(
            "[handler-parameter] track() takes String name, which the dispatcher has no value for: write"
                + " EventProcessingRequest or AcmeSettings, or give it to the constructor of Acme")
        .isFixedBy("EventProcessingRequest batch")
        .isFixedBy("AcmeSettings settings");
  }

  @Test
  void membershipsComeAsAList() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing
            class Acme {
              @HandlesAudienceMembershipChange
              void changed(AudienceMembershipChangeRequest request,
                  ___) {}
            }
            """)
        .with("List<Audience> audiences")
        .isError(
            "[handler-parameter] changed() takes List<Audience> audiences, but only memberships come as a List: write"
                + " List<AudienceMembership>")
        .with("UserProfile[] users")
        .isError(
            "[handler-parameter] changed() takes UserProfile[] users, but only memberships come as a List: write"
                + " List<AudienceMembership>")
        .with("Set<AudienceMembership> memberships")
        .isError(
            "[handler-parameter] changed() takes Set<AudienceMembership> memberships, but several memberships come as a"
                + " List: write List<AudienceMembership>, or AudienceMembership to get them one by one")
        .isFixedBy("List<AudienceMembership> memberships")
        .isFixedBy("List<? extends AudienceMembership> memberships")
        .isFixedBy("AudienceMembership membership")
        .isFixedBy("Audience audience");
  }

  @Test
  void parameterThatNothingIsLeftForIsRemoved() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @DsrProcessing(domain = "acme.example")
            class Acme {
              @HandlesDsr
              void erase(DsrProcessingRequest request
                  ___) {}
            }
            """)
        .with(", int number")
        .isError(
            "[handler-parameter] erase() takes int number, which the dispatcher has no value for: give it to the"
                + " constructor of Acme")
        .isFixedBy(") {} Acme(int number");
  }

  @Test
  void partOfTheBatchIsReadFromIt() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(
                  CustomEvent event,
                  ___) {}
            }
            """)
        .with("RuntimeEnvironment environment")
        .isError(
            "[handler-parameter] track() takes RuntimeEnvironment environment, which is a part of EventProcessingRequest:"
                + " write EventProcessingRequest batch, and read batch.runtimeEnvironment()")
        .with("IosRuntimeEnvironment environment")
        .isError(
            "[handler-parameter] track() takes IosRuntimeEnvironment environment, which is a part of"
                + " EventProcessingRequest: write EventProcessingRequest batch, and read batch.runtimeEnvironment()")
        .with("UserIdentity identity")
        .isError(
            "[handler-parameter] track() takes UserIdentity identity, which is a part of EventProcessingRequest: write"
                + " EventProcessingRequest batch, and read batch.userIdentities()")
        .isFixedBy("EventProcessingRequest batch");
  }

  @Test
  void partOfAnotherParameterIsReadFromThat() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @BeforeEvents
              void before(EventProcessingRequest all
                  ___) {}
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event) {}
            }
            """)
        .with(", RuntimeEnvironment environment")
        .isError(
            "[handler-parameter] before() takes RuntimeEnvironment environment, which is a part of"
                + " EventProcessingRequest: read all.runtimeEnvironment() instead")
        .isFixedBy("");
  }

  @Test
  void clientIsGivenToTheConstructor() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event, EventProcessingRequest batch
                  ___) {}
              interface Client {}
            }
            """)
        .with(", Client client")
        .isError(
            "[handler-parameter] track() takes Acme.Client client, which the dispatcher has no value for: give it to the"
                + " constructor of Acme, or return it from a method with @BeforeEvents if each batch has its own")
        .isFixedBy(") {} Acme(Client client")
        .isFixedBy(
            ", Client client) {} @BeforeEvents Client begin() { throw new AssertionError(); } void other(");
  }

  @Test
  void typeVariableThatTheDispatcherDoesNotKnowIsNoParameter() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme<T extends CustomEvent> {
              @Handles(Event.Type.CUSTOM_EVENT)
              ___ event) {}
            }
            """)
        .with("void track(T")
        .isError(
            "[handler-parameter] track() takes T event, which is of a type that the dispatcher does not know: write Event"
                + " or EventProcessingRequest, or remove it")
        .with("<E extends Event & Cloneable> void track(E")
        .isError(
            "[handler-parameter] track() takes E event, which is of a type that the dispatcher does not know: write Event"
                + " or EventProcessingRequest, or remove it")
        .isFixedBy("void track(CustomEvent")
        .isFixedBy("<E extends Event> void track(E")
        .isFixedBy("<E extends CustomEvent> void track(E");
  }

  @Test
  void parameterOfAnotherKindOfHandlerIsNamedSo() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @DsrProcessing(domain = "acme.example", accountSettings = AcmeSettings.class)
            class Acme {
              @HandlesDsr
              void erase(
                  ___) {}
            }
            interface AcmeSettings {
              @Setting(name = "API key") String apiKey();
            }
            """)
        .with("CustomEvent event")
        .isError(
            "[handler-parameter] erase() takes CustomEvent event, which only @Handles methods are given: write"
                + " DsrProcessingRequest or AcmeSettings, or remove it")
        .with("EventProcessingRequest batch")
        .isError(
            "[handler-parameter] erase() takes EventProcessingRequest batch, which only @Handles, @HandlesNotification,"
                + " @BeforeEvents or @AfterEvents methods are given: write DsrProcessingRequest or AcmeSettings, or"
                + " remove it")
        .isFixedBy("DsrProcessingRequest request, AcmeSettings settings");
  }

  @Test
  void settingsAreNamedByTheSectionOfTheHandler() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                ___
                runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @AudienceProcessing(accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event, AcmeSettings settings) {}
              @HandlesAudienceMembershipChange
              void changed(UserProfile user, AcmeSettings settings) {}
            }
            interface AcmeSettings {
              @Setting(name = "API key") String apiKey();
            }
            """)
        .with("")
        .isErrorAt(
            "void track",
            "[handler-parameter] track() takes AcmeSettings settings, which @EventProcessing does not name: write"
                + " accountSettings = AcmeSettings.class in @EventProcessing")
        .isFixedBy("accountSettings = AcmeSettings.class,");
  }

  @Test
  void otherSettingsAreOfferedWhereTheirFirstPlaceIsTaken() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(
                ___
                accountSettings = AcmeSettings.class)
            class Acme {
              @HandlesAudienceMembershipChange void changed(Audience audience) {}
              @HandlesAudienceSubscription
              void connected(AudienceSubscriptionRequest request, AcmeAudience settings) {}
            }
            interface AcmeSettings {
              @Setting(name = "API key") String apiKey();
            }
            interface AcmeAudience {
              @Setting(name = "List") String list();
            }
            """)
        .with("")
        .isErrorAt(
            "void connected",
            "[handler-parameter] connected() takes AcmeAudience settings, which @AudienceProcessing does not name: write"
                + " subscriptionSettings = AcmeAudience.class in @AudienceProcessing")
        .isFixedBy("subscriptionSettings = AcmeAudience.class,");
  }

  @Test
  void namedSettingsAreOfferedWhereAllPlacesAreTaken() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @DsrProcessing(domain = "acme.example", accountSettings = AcmeSettings.class)
            class Acme {
              @HandlesDsr
              void erase(DsrProcessingRequest request,
                  ___) {}
            }
            interface AcmeSettings {
              @Setting(name = "API key") String apiKey();
            }
            interface OldSettings {
              @Setting(name = "API key") String apiKey();
            }
            """)
        .with("OldSettings settings")
        .isError(
            "[handler-parameter] erase() takes OldSettings settings, which @DsrProcessing does not name: write"
                + " AcmeSettings, or remove it")
        .isFixedBy("AcmeSettings settings");
  }

  @Test
  void settingsOfAMissingSectionAreNotReportedBesideIt() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            ___
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event, AcmeSettings settings) {}
            }
            interface AcmeSettings {
              @Setting(name = "API key") String apiKey();
            }
            """)
        .with("")
        .isErrorAt(
            "@Handles",
            "[handler-without-section] track() has @Handles, but Acme has no @EventProcessing: write"
                + " @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS) on Acme")
        .isFixedBy(
            "@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)");
  }

  @Test
  void sameThingIsTakenOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(
                  CustomEvent event,
                  EventProcessingRequest batch
                  ___) {}
            }
            """)
        .with(", EventProcessingRequest request")
        .isError(
            "[duplicate-parameter] track() takes EventProcessingRequest request, but is given the same as batch: remove"
                + " one of them")
        .with(", Event other")
        .isError(
            "[duplicate-parameter] track() takes Event other, but is given the same as event: remove one of them")
        .isFixedBy("");
  }

  @Test
  void subscriptionSettingsAreThoseOfAnAudience() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(subscriptionSettings = AcmeAudience.class)
            class Acme {
              @HandlesAudienceMembershipChange
              void changed(UserProfile user,
                  ___) {}
              @HandlesAudienceSubscription
              void connected(AcmeAudience settings) {}
            }
            interface AcmeAudience {
              @Setting(name = "List") String list();
            }
            """)
        .with("AcmeAudience settings")
        .isError(
            "[settings-without-audience] changed() takes AcmeAudience settings, of which each audience has its own, but"
                + " no audience: write a parameter of type Audience, or SubscriptionSettings<AcmeAudience>")
        .isFixedBy("Audience audience, AcmeAudience settings")
        .isFixedBy("AudienceMembership membership, AcmeAudience settings")
        .isFixedBy("SubscriptionSettings<AcmeAudience> settings");
  }

  @Test
  void subscriptionSettingsOfAllMembershipsAreFoundByAudience() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(subscriptionSettings = AcmeAudience.class)
            class Acme {
              @HandlesAudienceMembershipChange
              void changed(List<AudienceMembership> memberships,
                  ___) {}
              @HandlesAudienceSubscription
              void connected(AcmeAudience settings) {}
            }
            interface AcmeAudience {
              @Setting(name = "List") String list();
            }
            """)
        .with("AcmeAudience settings")
        .isError(
            "[settings-without-audience] changed() takes AcmeAudience settings, of which each audience has its own, but"
                + " no audience: write SubscriptionSettings<AcmeAudience>")
        .with("SubscriptionSettings<String> settings")
        .isError(
            "[handler-parameter] changed() takes SubscriptionSettings<String> settings, which the dispatcher has no value"
                + " for: write Audience, UserProfile, AudienceMembershipChangeRequest, AcmeAudience or"
                + " SubscriptionSettings<AcmeAudience>, or give it to the constructor of Acme")
        .isFixedBy("SubscriptionSettings<AcmeAudience> settings")
        .isFixedBy("SubscriptionSettings<? extends AcmeAudience> settings");
  }

  @Test
  void partsAreNotTakenBesideAListOfThem() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing
            class Acme {
              @HandlesAudienceMembershipChange
              void changed(List<AudienceMembership> memberships
                  ___) {}
            }
            """)
        .with(", Audience audience")
        .isError(
            "[handler-parameter] changed() takes Audience audience, but is called once for all of memberships: read it"
                + " from them, and remove it")
        .with(", UserProfile user")
        .isError(
            "[handler-parameter] changed() takes UserProfile user, but is called once for all of memberships: read it"
                + " from them, and remove it")
        .with(", AudienceMembership one")
        .isError(
            "[duplicate-parameter] changed() takes AudienceMembership one, but is given the same as memberships: remove"
                + " one of them")
        .isFixedBy(", AudienceMembershipChangeRequest request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Collection<CustomEvent>",
        "Set<CustomEvent>",
        "Iterable<? extends CustomEvent>",
        "ArrayList<CustomEvent>",
        "Optional<CustomEvent>",
        "Map<String, CustomEvent>",
        "java.util.stream.Stream<CustomEvent>",
        "List<? super CustomEvent>",
        "CustomEvent[]",
        "CustomEvent...",
      })
  void eventsComeAsAListAndAsNoOtherCollection(String type) {
    String shown = type.replace("java.util.stream.", "").replace("...", "[]");
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(
                  ___ events) {}
            }
            """)
        .with(type)
        .isError("[handler-parameter] track() takes " + shown
            + " events, but several events come as a List:"
            + " write List<CustomEvent>, or CustomEvent to get them one by one")
        .isFixedBy("List<CustomEvent>")
        .isFixedBy("List<? extends CustomEvent>")
        .isFixedBy("CustomEvent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"List", "List<?>", "List<Object>", "List<? extends Object>"})
  void listHasTheTypeOfItsNotifications(String type) {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
              void consent(
                  ___ notifications) {}
            }
            """)
        .with(type)
        .isError("[handler-parameter] consent() takes "
            + type.replace(" extends Object", "")
            + " notifications, but several notifications come as a List: write List<SystemNotification>, or"
            + " SystemNotification to get them one by one")
        .isFixedBy("List<SystemNotification>")
        .isFixedBy("List<GDPRConsentStateNotification>");
  }

  @Test
  void listIsOfWhatTheHandlerMayTake() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event
                  ___) {}
            }
            """)
        .with(", List<SystemNotification> notifications")
        .isError(
            "[handler-parameter] track() takes List<SystemNotification> notifications, which only @HandlesNotification"
                + " methods are given: write EventProcessingRequest batch, and read batch.systemNotifications()")
        .with(", List<CustomEvent> events")
        .isError(
            "[duplicate-parameter] track() takes List<CustomEvent> events, but is given the same as event: remove one of"
                + " them")
        .isFixedBy("");
  }

  @Test
  void whatAWayInIsCalledWithIsUnwrapped() {
    String source = """
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, com.amazonaws.services.lambda.runtime.Context context) {}
        }
        """;
    assertThat(ModuleSource.of(source)
            .with(
                "com.amazonaws.services.lambda.runtime.Context",
                "package com.amazonaws.services.lambda.runtime; public interface Context {}")
            .findings())
        .containsExactly(new Reported(
            Diagnostic.Kind.ERROR,
            "Acme.java",
            5,
            "[handler-parameter] track() takes Context context, which the dispatcher has no value for: write Invocation"
                + " invocation, and read invocation.unwrap(Context.class)"));
  }
}
