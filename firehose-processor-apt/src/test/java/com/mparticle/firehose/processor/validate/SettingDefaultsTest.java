package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class SettingDefaultsTest {

  @Test
  void defaultIsOfTheTypeOfTheSetting() {
    wrong("int", "fifty", "a whole number").isFixedBy("\"50\"");
    wrong("int", "1.5", "a whole number");
    wrong("int", "3000000000", "a whole number");
    wrong("int", "1e3", "a whole number").isFixedBy("\"1000\"");
    wrong("long", "1E3", "a whole number");
    wrong("int", "", "a whole number");
    wrong("long", "1L", "a whole number").isFixedBy("\"3000000000\"");
    wrong("double", "1,5", "a number").isFixedBy("\"1.5\"");
    wrong("double", "NaN", "a number").isFixedBy("\"1e3\"");
    wrong("boolean", "yes", "true or false").isFixedBy("\"true\"").isFixedBy("\"False\"");
    setting("", "String").isFixedBy("\"\"").isFixedBy("\"any\"");
  }

  @Test
  void defaultIsWithinTheRange() {
    inRange("min = 1, max = 10,", "int", "11", "a whole number of at least 1 and at most 10")
        .isFixedBy("\"10\"");
    inRange("min = 1,", "int", "0", "a whole number of at least 1").isFixedBy("\"1\"");
    inRange("max = 10,", "long", "11", "a whole number of at most 10").isFixedBy("\"-3\"");
    inRange("min = 1,", "long", "0", "a whole number of at least 1").isFixedBy("\"1\"");
    inRange("max = 1.5,", "double", "1.6", "a number of at most 1.5").isFixedBy("\"1.5\"");
    inRange("min = 1.5,", "double", "1.4", "a number of at least 1.5").isFixedBy("\"1e9\"");
  }

  @Test
  void defaultIsNotHeldAgainstAWrongRange() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            interface AcmeSettings {
              @Setting(name = "Value",
                  min = ___,
                  max = 10, defaultValue = "9")
              int value();
            }
            """)
        .with("20")
        .isError(
            "[setting-range] min of value() is 20, but max is 10: write a smaller min, or a greater max")
        .isFixedBy("2");
  }

  @Test
  void optionalHasNoDefault() {
    setting("", "Optional<String>")
        .with("\"any\"")
        .isError(
            "[setting-default] value() returns Optional<String>, which a default never leaves empty: remove defaultValue,"
                + " or the Optional");
    setting("", "OptionalInt")
        .with("\"any\"")
        .isError(
            "[setting-default] value() returns OptionalInt, which a default never leaves empty: remove defaultValue, or"
                + " the Optional");
  }

  private static Mistake wrong(String type, String text, String expected) {
    return inRange("", type, text, expected);
  }

  private static Mistake inRange(String range, String type, String text, String expected) {
    return setting(range, type)
        .with("\"" + text + "\"")
        .isError("[setting-default] defaultValue \"%s\" of value() is not %s: write one"
            .formatted(text, expected));
  }

  private static Mistake setting(String range, String type) {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        interface AcmeSettings {
          @Setting(name = "Value", %s
              defaultValue = ___)
          %s value();
        }
        """.formatted(range, type));
  }
}
