package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingIdsTest {

  @Test
  void settingsOfAnInterfaceDiffer() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
            @DsrProcessing(domain = "acme.example", accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @HandlesDsr void erase(DsrProcessingRequest request) {}
            }
            interface AcmeSettings {
              @Setting(name = "API key") String apiKey();
              @Setting(
                  name = "Secret",
                  id = ___)
              String secret();
            }
            """)
        .with("\"apiKey\"")
        .isError(
            "[setting-id] AcmeSettings.secret() has the id \"apiKey\" of AcmeSettings.apiKey(), and their values arrive"
                + " together: write another id")
        .isFixedBy("\"secretKey\"")
        .isFixedBy("\"\"");
  }

  @Test
  void accountAndConnectionSettingsDiffer() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                connectionSettings = AcmeConnection.class,
                accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            interface AcmeConnection {
              @Setting(name = "Region")
              String ___();
            }
            interface AcmeSettings {
              @Setting(name = "Region") String region();
            }
            """)
        .with("region")
        .isErrorAt(
            "@Setting",
            "[setting-id] AcmeConnection.region() has the id \"region\" of AcmeSettings.region(), and their values"
                + " arrive together: write another id")
        .isFixedBy("connectionRegion");
  }

  @Test
  void interfaceThatIsNamedTwiceIsNotReportedBesideThat() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                accountSettings = AcmeSettings.class,
                connectionSettings = ___.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            interface AcmeSettings {
              @Setting(name = "Region") String region();
            }
            """)
        .with("AcmeSettings")
        .isError(
            "[duplicate-settings] AcmeSettings is both accountSettings and connectionSettings of @EventProcessing, which"
                + " a parameter could not tell apart: write another interface for connectionSettings")
        .isFixedBy("void");
  }

  @Test
  void subscriptionSettingsArriveByThemselves() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(accountSettings = AcmeSettings.class, subscriptionSettings = AcmeAudience.class)
            class Acme {
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
            }
            interface AcmeSettings {
              @Setting(name = "Region") String region();
            }
            interface AcmeAudience {
              @Setting(name = "Region") String ___();
            }
            """).isFixedBy("region");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\\t", "\\u2003"})
  void idIsNotBlank(String id) {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            interface AcmeSettings {
              @Setting(
                  name = "API key",
                  id = ___)
              String apiKey();
            }
            """)
        .with("\"" + id + "\"")
        .isError(
            "[blank-setting-id] id of apiKey() is blank: write what mParticle should send, or remove id to have \"apiKey\"")
        .isFixedBy("\"key\"")
        .isFixedBy("\"\"");
  }
}
