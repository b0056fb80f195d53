package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

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
  void parameterIsAThingItselfAndNotAListOfIt() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing
            class Acme {
              @HandlesAudienceMembershipChange
              void changed(AudienceMembershipChangeRequest request, UserProfile user,
                  ___) {}
            }
            """)
        .with("List<Audience> audiences")
        .isError(
            "[handler-parameter] changed() takes List<Audience> audiences, which the dispatcher has no value for: write"
                + " Audience, or give it to the constructor of Acme")
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
                + " constructor of Acme")
        .isFixedBy(") {} Acme(Client client");
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
                + " no audience: write a parameter of type Audience")
        .isFixedBy("Audience audience, AcmeAudience settings");
  }
}
