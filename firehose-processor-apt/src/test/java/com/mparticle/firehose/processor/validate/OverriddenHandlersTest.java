package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

final class OverriddenHandlersTest {

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
      """;

  private static final String OTHER_HANDLER = """
        @Handles(Event.Type.SCREEN_VIEW)
        void view(ScreenViewEvent event) {}
      """;

  @Test
  void methodThatOverridesAHandlerHasItsAnnotation() {
    Mistake.in(MODULE + "class Acme extends Base {\n" + OTHER_HANDLER + """
              ___
              @Override
              void track(CustomEvent event) {}
            }
            class Base {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event) {}
            }
            """)
        .with("")
        .isErrorAt(
            "void track(CustomEvent event) {}",
            "[overridden-handler] track() overrides a method of Base with @Handles, but has no such annotation, so that"
                + " nothing calls it: write @Handles(Event.Type.CUSTOM_EVENT) on it")
        .isFixedBy("@Handles(Event.Type.CUSTOM_EVENT)")
        .isFixedBy("@SuppressWarnings(\"firehose:overridden-handler\")");
  }

  @Test
  void annotationOfAnotherKindIsNotEnough() {
    Mistake.in(MODULE + "class Acme extends Base {\n" + OTHER_HANDLER + """
              ___
              @Override
              void batch(EventProcessingRequest batch) {}
            }
            class Base {
              @BeforeEvents
              void batch(EventProcessingRequest batch) {}
            }
            """)
        .with("@AfterEvents")
        .isErrorAt(
            "void batch(EventProcessingRequest batch) {}",
            "[overridden-handler] batch() overrides a method of Base with @BeforeEvents, but has no such annotation, so"
                + " that nothing calls it: write @BeforeEvents on it")
        .isFixedBy("@BeforeEvents");
  }

  @Test
  void abstractAndDefaultMethodsAreOverriddenToo() {
    Mistake.in(MODULE + "class Acme extends Base implements Screens {\n" + """
              ___
              @Override
              void track(Event event) {}
              @Override
              @Handles(Event.Type.SCREEN_VIEW)
              public void view(ScreenViewEvent event) {}
            }
            abstract class Base {
              @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})
              abstract void track(Event event);
            }
            interface Screens {
              @Handles(Event.Type.SCREEN_VIEW)
              default void view(ScreenViewEvent event) {}
            }
            """)
        .with("")
        .isErrorAt(
            "void track(Event event) {}",
            "[overridden-handler] track() overrides a method of Base with @Handles, but has no such annotation, so that"
                + " nothing calls it: write @Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR}) on it")
        .isFixedBy("@Handles({Event.Type.CUSTOM_EVENT, Event.Type.ERROR})");
  }

  @Test
  void handlerThatIsOverriddenTwiceIsReportedOnce() {
    Mistake.in(MODULE + "class Acme extends Middle {\n" + OTHER_HANDLER + """
              ___
              @Override
              void track(CustomEvent event) {}
            }
            class Middle extends Base<CustomEvent> {
              @Override
              @Handles({Event.Type.CUSTOM_EVENT})
              void track(CustomEvent event) {}
            }
            class Base<T> {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(T event) {}
            }
            """)
        .with("")
        .isErrorAt(
            "void track(CustomEvent event) {}",
            "[overridden-handler] track() overrides a method of Middle with @Handles, but has no such annotation, so that"
                + " nothing calls it: write @Handles(Event.Type.CUSTOM_EVENT) on it")
        .isFixedBy("@Handles(Event.Type.CUSTOM_EVENT)");
  }

  @Test
  void overriddenByAClassBetweenIsReportedThere() {
    Mistake.in(MODULE + "class Acme extends Middle {\n" + OTHER_HANDLER + """
            }
            class Middle extends Base {
              ___
              void track(CustomEvent event) {}
            }
            class Base {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event) {}
            }
            """)
        .with("@Override")
        .isErrorAt(
            "void track(CustomEvent event) {}",
            "[overridden-handler] track() overrides a method of Base with @Handles, but has no such annotation, so that"
                + " nothing calls it: write @Handles(Event.Type.CUSTOM_EVENT) on it")
        .isFixedBy("@Override @Handles(Event.Type.CUSTOM_EVENT)");
  }

  @Test
  void overloadDoesNotOverride() {
    Mistake.in(MODULE + """
            class Acme extends Base {
              ___
            }
            class Base {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event) {}
            }
            """)
        .isFixedBy("void track(CustomEvent event, String name) {}")
        .isFixedBy("void track() {}");
  }
}
