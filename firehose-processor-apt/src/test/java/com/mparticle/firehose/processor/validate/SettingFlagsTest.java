package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingFlagsTest {

  @Test
  void confidentialIsText() {
    setting("confidential", "int")
        .with("true")
        .isError(
            "[setting-confidential] value() returns int and is confidential, which only text can be: remove confidential")
        .isFixedBy("false");
    setting("confidential", "String").isFixedBy("true");
    setting("confidential", "Optional<String>").isFixedBy("true");
  }

  @Test
  void checkedIsBoolean() {
    setting("checked", "String")
        .with("true")
        .isError(
            "[setting-checked] value() returns String and is checked, which only a boolean can be: remove checked")
        .isFixedBy("false");
    setting("checked", "boolean").isFixedBy("true");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          String | Optional<String>
          int    | OptionalInt
          long   | OptionalLong
          double | OptionalDouble
          """)
  void settingThatCustomersDoNotSeeHasAValue(String type, String optional) {
    setting("visible", type)
        .with("false")
        .isError(
            "[setting-visible] value() is required, but customers do not see it and can't enter a value: return %s, write a defaultValue, or remove visible"
                .formatted(optional))
        .isFixedBy("true")
        .isFixedBy("false, defaultValue = \"1\"");
    setting("visible", optional).isFixedBy("false");
  }

  @Test
  void settingThatAnswersSubscriptionsMayBeInvisible() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(subscriptionSettings = AcmeAudience.class)
            class Acme {
              @HandlesAudienceMembershipChange void changed(Audience audience) {}
              @HandlesAudienceSubscription
              AcmeAudience connected(AudienceSubscriptionRequest request) { return () -> "list"; }
            }
            interface AcmeAudience {
              @Setting(name = "List", visible = ___) String list();
            }
            """).isFixedBy("false");
  }

  @Test
  void booleanThatCustomersDoNotSeeIsFalse() {
    setting("visible", "boolean").isFixedBy("false");
  }

  private static Mistake setting(String member, String type) {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        interface AcmeSettings {
          @Setting(name = "Value",
              %s = ___)
          %s value();
        }
        """.formatted(member, type));
  }

  @Test
  void textIsNotRegisteredAsText() {
    for (String type : new String[] {"String", "Optional<String>"}) {
      setting("asText", type)
          .with("true")
          .isError("[setting-as-text] value() returns %s, which is text already: remove asText"
              .formatted(type))
          .isFixedBy("false");
    }
    setting("asText", "int").isFixedBy("true");
    setting("asText", "Optional<Boolean>").isFixedBy("true");
  }

  @Test
  void optionalSettingIsNotRequired() {
    setting("required", "OptionalInt")
        .with("true")
        .isError(
            "[setting-required] value() returns OptionalInt, which is never required: remove required, or the Optional")
        .isFixedBy("false");
  }

  @Test
  void boxIsNotRequired() {
    setting("required", "boolean")
        .with("true")
        .isError(
            "[setting-required] value() returns boolean, which is never required: remove required, or write asText ="
                + " true")
        .isFixedBy("true, asText = true");
  }

  @Test
  void requiredSettingIsVisible() {
    setting("defaultValue = \"1\", required = true, visible", "int")
        .with("false")
        .isError(
            "[setting-visible] value() is required, but customers do not see it and can't enter a value: remove"
                + " required, or remove visible")
        .isFixedBy("true");
  }

  @Test
  void confidentialSettingMayBeANumberAsText() {
    setting("asText = true, confidential", "long").isFixedBy("true");
  }
}
