package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class SettingRangesTest {

  @Test
  void textHasNoRange() {
    setting("min = ___", "String")
        .with("1")
        .isError(
            "[setting-range] min of value() is 1, which no String is: write another number, or remove min");
    setting("max = ___", "boolean")
        .with("0.5")
        .isError(
            "[setting-range] max of value() is 0.5, which no boolean is: write another number, or remove max");
  }

  @Test
  void rangeOfWholeNumbersIsOfWholeNumbers() {
    setting("min = ___", "int")
        .with("1.5")
        .isError(
            "[setting-range] min of value() is 1.5, which no int is: write another number, or remove min")
        .with("3e9")
        .isError(
            "[setting-range] min of value() is 3000000000, which no int is: write another number, or remove min")
        .with("Double.NaN")
        .isError(
            "[setting-range] min of value() is NaN, which no int is: write another number, or remove min")
        .isFixedBy("1")
        .isFixedBy("Integer.MIN_VALUE");
    setting("max = ___", "OptionalLong")
        .with("1.5")
        .isError(
            "[setting-range] max of value() is 1.5, which no OptionalLong is: write another number, or remove max")
        .isFixedBy("3e9");
  }

  @Test
  void rangeOfNumbersIsFinite() {
    setting("max = ___", "double")
        .with("Double.POSITIVE_INFINITY")
        .isError(
            "[setting-range] max of value() is Infinity, which no double is: write another number, or remove max")
        .isFixedBy("1.5");
  }

  @Test
  void rangeIsNotEmpty() {
    setting("max = 10, min = ___", "int")
        .with("11")
        .isError(
            "[setting-range] min of value() is 11, but max is 10: write a smaller min, or a greater max")
        .isFixedBy("10");
  }

  @Test
  void boundsThatAreWrongThemselvesAreNotCompared() {
    setting("max = 10, min = ___", "int")
        .with("11.5")
        .isError(
            "[setting-range] min of value() is 11.5, which no int is: write another number, or remove min");
    setting("min = 10, max = ___", "int")
        .with("9.5")
        .isError(
            "[setting-range] max of value() is 9.5, which no int is: write another number, or remove max");
  }

  private static Mistake setting(String members, String type) {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        interface AcmeSettings {
          @Setting(name = "Value",
              %s)
          %s value();
        }
        """.formatted(members, type));
  }
}
