package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.processor.validate.ModuleSource;
import com.mparticle.firehose.processor.validate.ModuleSource.Reported;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StrayAnnotationsTest {

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
      """;

  @Test
  void annotationsOfAClassWithoutFirehoseModuleHaveNoEffect() {
    ModuleSource source = ModuleSource.of("""
        @Permissions(allow = Permission.MPID)
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {}
        }
        """);

    assertThat(source.findings())
        .containsExactly(
            warning(
                1,
                "@Permissions has no effect on Acme, which has no @FirehoseModule: write @FirehoseModule(name = \"Acme\","
                    + " version = \"1.0\") on it"),
            warning(
                2,
                "@EventProcessing has no effect on Acme, which has no @FirehoseModule: write @FirehoseModule(name ="
                    + " \"Acme\", version = \"1.0\") on it"),
            warning(
                4,
                "@Handles has no effect on track() of Acme, which is neither a module nor a supertype of one: write"
                    + " @FirehoseModule(name = \"Acme\", version = \"1.0\") on Acme, or move track() to a module"));
  }

  @Test
  void annotationsOfANestedOrHelperClassHaveNoEffect() {
    ModuleSource source = ModuleSource.of(MODULE + """
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {}
          static class Nested {
            @AfterEvents
            void after() {}
          }
        }
        class Helper {
          @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
          void consent(GDPRConsentStateNotification notification) {}
        }
        """);

    assertThat(source.findings().stream().map(Reported::line)).containsExactly(7L, 12L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Acme extends Base {} class Base { @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {} }",
        "class Acme extends Middle {} class Middle extends Base {}"
            + " class Base { @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {} }",
        "class Acme implements Base {}"
            + " interface Base { @Handles(Event.Type.CUSTOM_EVENT) default void track(CustomEvent event) {} }",
        "class Acme extends Base<CustomEvent> {}"
            + " class Base<T> { @Handles(Event.Type.CUSTOM_EVENT) void track(T event) {} }",
      })
  void annotationsOfASupertypeOfAModuleHaveAnEffect(String classes) {
    assertThat(ModuleSource.of(MODULE + classes).findings()).isEmpty();
  }

  @Test
  void supertypeOfANestedModuleHasAnEffect() {
    assertThat(ModuleSource.of("class Acme {" + MODULE + """
                static class Inner extends Base {}
                static class Base { @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {} }
                }
                """).findings()).isEmpty();
  }

  @Test
  void warningIsSuppressedOnTheMethodOrItsClass() {
    String library = """
        %s
        abstract class Acme {
          %s
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {}
        }
        """;
    String suppression = "@SuppressWarnings(\"firehose:no-module\")";

    assertThat(ModuleSource.of(library.formatted("", "")).findings()).hasSize(1);
    assertThat(ModuleSource.of(library.formatted("", suppression)).findings()).isEmpty();
    assertThat(ModuleSource.of(library.formatted(suppression, "")).findings()).isEmpty();
  }

  @Test
  void settingOfAnInterfaceMayBeNamedByModulesElsewhere() {
    assertThat(ModuleSource.of("interface Acme { @Setting(name = \"Key\") String key(); }")
            .findings())
        .isEmpty();
  }

  @Test
  void settingOfAClassHasNoEffect() {
    assertThat(ModuleSource.of(MODULE + """
                class Acme {
                  @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
                  @Setting(name = "Key")
                  String key() { return ""; }
                }
                """).findings())
        .containsExactly(warning(
            5,
            "@Setting has no effect on key() of Acme, which is no interface: move it to the interface that a section"
                + " names as accountSettings"));
  }

  private static Reported warning(int line, String message) {
    return new Reported(Diagnostic.Kind.WARNING, "Acme.java", line, "[no-module] " + message);
  }
}
