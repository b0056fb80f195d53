package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class SettingsInterfacesTest {

  @Test
  void settingsAreAnInterface() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            ___
            """)
        .with("abstract class AcmeSettings { @Setting(name = \" \") abstract String apiKey(); }")
        .isErrorAt(
            "AcmeSettings.class",
            "[settings-interface] AcmeSettings is no interface, which alone can have settings: write an interface")
        .isFixedBy("interface AcmeSettings { @Setting(name = \"API key\") String apiKey(); }");
  }

  @Test
  void settingsAreNoOtherClassLiteral() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                accountSettings = ___)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("int.class")
        .isError(
            "[settings-interface] Integer is no interface, which alone can have settings: write an interface")
        .with("Override.class")
        .isError(
            "[settings-interface] Override is no interface, which alone can have settings: write an interface")
        .isFixedBy("void.class");
  }

  @Test
  void settingsAreNotPrivate() {
    Mistake.in("""
            class Outer {
              @FirehoseModule(name = "Acme", version = "1.0")
              @EventProcessing(
                  runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                  accountSettings = Settings.class)
              static class Acme {
                @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              }
              ___ interface Settings { @Setting(name = "API key") String apiKey(); }
            }
            """)
        .with("private")
        .isErrorAt(
            "Settings.class",
            "[settings-interface] Settings is private or nested in a private class, where no dispatcher can use it:"
                + " remove private")
        .isFixedBy("");
  }

  @Test
  void settingsAreNeitherGenericNorSealed() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            ___ { @Setting(name = "API key") String apiKey(); }
            non-sealed interface Only extends AcmeSettings {}
            """)
        .with("interface AcmeSettings<T>")
        .isErrorAt(
            "AcmeSettings.class",
            "[settings-interface] AcmeSettings is generic, but a form has fixed fields: remove its type parameters")
        .with("sealed interface AcmeSettings permits Only")
        .isErrorAt(
            "AcmeSettings.class",
            "[settings-interface] AcmeSettings is sealed, but the dispatcher implements it: remove sealed")
        .isFixedBy("interface AcmeSettings");
  }

  @Test
  void settingsThatSeveralSectionsNameAreReportedOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                accountSettings = AcmeSettings.class)
            @DsrProcessing(domain = "acme.example", accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @HandlesDsr void erase(DsrProcessingRequest request) {}
            }
            interface AcmeSettings___ { @Setting(name = "API key") String apiKey(); }
            """)
        .with("<T>")
        .isErrorAt(
            "accountSettings = AcmeSettings.class",
            "[settings-interface] AcmeSettings is generic, but a form has fixed fields: remove its type parameters")
        .isFixedBy("");
  }

  @Test
  void sectionNamesAnInterfaceOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(
                accountSettings = AcmeSettings.class,
                subscriptionSettings = ___)
            class Acme {
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
            }
            interface AcmeSettings {
              @Setting(name = "API key") String apiKey();
            }
            interface AcmeAudience {
              @Setting(name = "List") String list();
            }
            """)
        .with("AcmeSettings.class")
        .isError(
            "[duplicate-settings] AcmeSettings is both accountSettings and subscriptionSettings of @AudienceProcessing,"
                + " which a parameter could not tell apart: write another interface for subscriptionSettings")
        .isFixedBy("AcmeAudience.class");
  }
}
