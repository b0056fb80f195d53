package com.mparticle.firehose.processor.validate;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.processor.validate.ModuleSource.Reported;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** One compilation reports all errors of a module, each once and in its line. */
class AllErrorsInOneCompileTest {

  private static final String TEN_MISTAKES = """
      @FirehoseModule(
          name = "", // blank-name
          version = "1.0")
      @EventProcessing(
          runtimeEnvironments = RuntimeEnvironment.Type.IOS,
          maxDataAgeHours = 0, // max-data-age
          authentication = @OAuth2(
              authorizationUrl = "https://acme.example/authorize",
              tokenUrl = "acme.example/token", // oauth2-url
              clientId = "acme",
              scopes = @OAuth2.Scope(
                  name = "read",
                  description = " "))) // oauth2-scope
      @Permissions(
          partner = @PartnerIdentityPermission(
              type = "CustomerId")) // partner-identity-name
      class Acme {
        @Handles({
          Event.Type.CUSTOM_EVENT,
          Event.Type.USER_ATTRIBUTE_CHANGE // unpermitted-event-type
        })
        void track(
            CustomEvent event, // event-parameter
            String name) {} // handler-parameter
        @Handles(Event.Type.SESSION_END)
        private void session(Event event) {} // handler-not-callable
        @AfterEvents
        boolean flush() { return true; } // handler-return
      }
      """;

  @Test
  void tenMistakesAreTenErrorsEachInItsLine() {
    List<String> found = ModuleSource.of(TEN_MISTAKES).findings().stream()
        .map(shown -> shown.kind() + " " + shown.line() + " " + ruleOf(shown))
        .toList();

    assertThat(expected()).hasSize(10);
    assertThat(found).containsExactlyElementsIn(expected());
  }

  private static List<String> expected() {
    List<String> expected = new ArrayList<>();
    List<String> lines = TEN_MISTAKES.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf(" // ");
      if (comment >= 0) {
        expected.add(
            Diagnostic.Kind.ERROR + " " + (i + 1) + " " + lines.get(i).substring(comment + 4));
      }
    }
    return expected;
  }

  private static String ruleOf(Reported shown) {
    return shown.message().replaceFirst("^\\[([^]]*)].*", "$1");
  }
}
