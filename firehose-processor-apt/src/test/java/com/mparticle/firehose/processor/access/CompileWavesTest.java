package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** One compilation reports what rules, the code of modules, and javac itself find. */
final class CompileWavesTest {

  private static final String BLANK_NAME =
      "@FirehoseModule(name = \"\", version = \"1.0\") @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)";

  private static List<String> reported(Sample sample, String... options) {
    return sample.compile(options).diagnostics().stream()
        .filter(shown -> shown.getKind() != Diagnostic.Kind.NOTE)
        .map(shown -> shown.getLineNumber() + " "
            + shown.getMessage(Locale.ROOT).replaceFirst("(?s)^\\[([^]]*)].*", "$1"))
        .toList();
  }

  @Test
  void ruleAndReadsAreReportedTogether() {
    Sample sample = Sample.of(BLANK_NAME + """

        @Permissions(allow = Permission.MPID)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            event.location();
          }
        }
        """);

    assertThat(reported(sample))
        .containsExactly("1 blank-name", "6 unpermitted-read", "2 unused-permission");
  }

  @Test
  void ruleOfOneModuleDoesNotHideTheReadsOfAnother() {
    Sample sample = Sample.of(BLANK_NAME + """

        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {}
        }
        @Module class Bravo {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            event.location();
          }
        }
        """);

    assertThat(reported(sample)).containsExactly("1 blank-name", "9 unpermitted-read");
  }

  @Test
  void errorOfJavacIsReportedWithTheRule() {
    Sample sample = Sample.of(BLANK_NAME + """

        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            int number = "text";
            event.location();
          }
        }
        """);

    assertThat(reported(sample))
        .containsExactly(
            "5 incompatible types: java.lang.String cannot be converted to int",
            "1 blank-name",
            "6 unpermitted-read");
  }

  @Test
  void codeThatNamesTheDispatcherCompiles() {
    Sample sample = Sample.of(BLANK_NAME + """

        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            event.location();
          }
        }
        class Main {
          static Object main() throws Exception {
            AcmeDispatcher.registration();
            return new AcmeDispatcher(new Acme()).processMessage(null);
          }
        }
        """);

    assertThat(reported(sample, "-Xlint:all,-processing,-auxiliaryclass"))
        .containsExactly("1 blank-name", "5 unpermitted-read");
  }

  @Test
  void ruleIsReportedWhereANameDoesNotResolve() {
    Sample sample = Sample.of(BLANK_NAME + """

        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {
            event.location();
          }
          private Missing missing;
        }
        """);

    assertThat(reported(sample)).contains("1 blank-name");
  }

  @Test
  void ruleIsReportedWhereOnlyProcessorsRun() {
    Sample sample = Sample.of(BLANK_NAME + """

        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {}
        }
        """);

    assertThat(reported(sample, "-proc:only")).containsExactly("1 blank-name");
    assertThat(reported(sample, "-Afirehose.reads=off")).containsExactly("1 blank-name");
  }

  @Test
  void whatARuleReportsIsNotReportedAgain() {
    Sample sample = Sample.of("""
        @Module class Acme extends Base {
          @Handles(Event.Type.USER_ATTRIBUTE_CHANGE)
          void change(Event event, EventProcessingRequest batch) {
            batch.userAttributes();
          }
          @Override void track(Event event) {
            if (event instanceof ErrorEvent) { event.id(); }
          }
        }
        class Base {
          @Handles(Event.Type.ERROR) void track(Event event) {}
        }
        """);

    assertThat(reported(sample))
        .containsExactly("2 unpermitted-event-type", "6 overridden-handler");
  }
}
