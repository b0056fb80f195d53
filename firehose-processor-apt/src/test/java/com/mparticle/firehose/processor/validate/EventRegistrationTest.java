package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class EventRegistrationTest {

  @Test
  void eventsComeFromARuntimeEnvironment() {
    runtimeEnvironments()
        .with("{}")
        .isError(
            "[no-runtime-environments] runtimeEnvironments is empty, so that no events arrive: write one, such as"
                + " RuntimeEnvironment.Type.IOS, or allRuntimeEnvironments = true")
        .isFixedBy("RuntimeEnvironment.Type.IOS")
        .isFixedBy("{RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.TVOS}");
  }

  @Test
  void runtimeEnvironmentIsNamedOnce() {
    runtimeEnvironments()
        .with(
            "{RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.TVOS, RuntimeEnvironment.Type.IOS}")
        .isError(
            "[duplicate-runtime-environment] runtimeEnvironments names IOS twice: remove one of them");
  }

  private static Mistake runtimeEnvironments() {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = ___)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        """);
  }

  @Test
  void maxDataAgeIsPositiveOrUnlimited() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                runtimeEnvironments = RuntimeEnvironment.Type.IOS,
                maxDataAgeHours = ___)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("0")
        .isError(
            "[max-data-age] maxDataAgeHours is 0, which no event fits: write a positive number of hours, or -1 for"
                + " events of any age")
        .with("-2")
        .isError(
            "[max-data-age] maxDataAgeHours is -2, which no event fits: write a positive number of hours, or -1 for"
                + " events of any age")
        .isFixedBy("-1")
        .isFixedBy("1");
  }
}
