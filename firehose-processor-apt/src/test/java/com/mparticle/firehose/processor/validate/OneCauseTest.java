package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

/** A mistake that breaks several rules has one message. */
class OneCauseTest {

  @Test
  void handlerOfASectionThatIsOverriddenWithoutItsAnnotation() {
    Mistake.in("""
            class Base {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme extends Base {
              ___
              @Override void track(CustomEvent event) {}
            }
            """)
        .with("")
        .isErrorAt(
            "@Override",
            "[overridden-handler] track() overrides a method of Base with @Handles, but has no such annotation, so that"
                + " nothing calls it: write @Handles(Event.Type.CUSTOM_EVENT) on it")
        .isFixedBy("@Handles(Event.Type.CUSTOM_EVENT)");
  }

  @Test
  void sectionWhoseOnlyHandlerIsNotMeantAnyMore() {
    Mistake.in("""
            class Base {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme extends Base {
              @SuppressWarnings("firehose:overridden-handler")
              @Override void track(CustomEvent event) {}
              ___
            }
            """)
        .with("")
        .isErrorAt(
            "@EventProcessing",
            "[section-without-handler] Acme has @EventProcessing, but no method that handles what it registers for: write"
                + " @Handles or @HandlesNotification on one, or remove @EventProcessing")
        .isFixedBy("@Handles(Event.Type.ERROR) void fail(ErrorEvent event) {}");
  }

  @Test
  void arrayOfEventsBesideAnEvent() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event
                  ___) {}
            }
            """)
        .with(", Event[] others")
        .isError(
            "[handler-parameter] track() takes Event[] others, but several events come as a List: write List<Event>, or"
                + " Event to get them one by one")
        .isFixedBy("");
  }

  @Test
  void subscriptionSettingsThatAreAccountSettingsToo() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(
                accountSettings = AcmeSettings.class,
                subscriptionSettings = ___.class)
            class Acme {
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
              @HandlesAudienceSubscription AcmeSettings subscribe(AudienceSubscriptionRequest request) {
                return null;
              }
            }
            interface AcmeSettings { @Setting(name = "Key") String key(); }
            """)
        .with("AcmeSettings")
        .isError(
            "[duplicate-settings] AcmeSettings is both accountSettings and subscriptionSettings of @AudienceProcessing,"
                + " which a parameter could not tell apart: write another interface for subscriptionSettings");
  }

  @Test
  void subscriptionSettingsOfAMissingSection() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            ___
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
              @HandlesAudienceSubscription AcmeAudience subscribe(AudienceSubscriptionRequest request) {
                return null;
              }
            }
            interface AcmeAudience { @Setting(name = "Key") String key(); }
            """)
        .with("")
        .isErrorAt(
            "void changed",
            "[handler-without-section] changed() has @HandlesAudienceMembershipChange, but Acme has no"
                + " @AudienceProcessing: write @AudienceProcessing on Acme")
        .isFixedBy("@AudienceProcessing(subscriptionSettings = AcmeAudience.class)");
  }

  @Test
  void variableOfSubscriptionSettingsOfAMissingSection() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            ___
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
              @HandlesAudienceSubscription <S extends AcmeAudience> S subscribe(S before) {
                return before;
              }
            }
            interface AcmeAudience { @Setting(name = "Key") String key(); }
            """)
        .with("")
        .isErrorAt(
            "void changed",
            "[handler-without-section] changed() has @HandlesAudienceMembershipChange, but Acme has no"
                + " @AudienceProcessing: write @AudienceProcessing on Acme")
        .isFixedBy("@AudienceProcessing(subscriptionSettings = AcmeAudience.class)");
  }
}
