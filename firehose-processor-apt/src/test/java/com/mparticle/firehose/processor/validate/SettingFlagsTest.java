package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

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
}
