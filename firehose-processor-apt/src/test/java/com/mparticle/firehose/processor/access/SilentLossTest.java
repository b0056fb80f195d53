package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * A module with each mistake by which data is lost without a word, and its nearest correct form.
 */
final class SilentLossTest {

  private static final String MISTAKES = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(
          runtimeEnvironments = RuntimeEnvironment.Type.IOS,
          accountSettings = Account.class)
      @Permissions(user = {
          @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
          @UserIdentityPermission(type = UserIdentity.Type.OTHER)}) // unused-identity-permission
      class Acme // module-is-processor
          extends com.mparticle.firehose.MessageProcessor {
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event, Account account) {
          account.key();
        }
        void error(ErrorEvent event) {} // unannotated-handler
        @AfterEvents
        void after(EventProcessingRequest batch) {
          batch.userIdentity(UserIdentity.Type.EMAIL);
          for (Event event : batch.events()) {
            boolean is = event instanceof SessionStartEvent; // unregistered-read
            ImpressionEvent cast = (ImpressionEvent) event; // unregistered-read
            if (event instanceof AttributionEvent attribution) { attribution.id(); } // unregistered-read
            boolean equal = event.type() == Event.Type.SCREEN_VIEW; // unregistered-read
            switch (event.type()) {
              case SESSION_END -> event.id(); // unregistered-read
              default -> {}
            }
          }
          batch.systemNotifications().size(); // unregistered-read
          RuntimeEnvironment environment = batch.runtimeEnvironment().orElseThrow();
          boolean is = environment instanceof AndroidRuntimeEnvironment; // unregistered-read
          boolean equal = environment.type() == RuntimeEnvironment.Type.TVOS; // unregistered-read
        }
        @Override
        protected com.mparticle.firehose.model.registration.ModuleRegistrationResponse processRegistrationRequest(
            com.mparticle.firehose.model.registration.ModuleRegistrationRequest request) {
          return AcmeDispatcher.registration();
        }
      }
      interface Account {
        @Setting(name = "Key") String key();
        @Setting(name = "Region") // unused-setting
        String region();
      }
      """;

  private static final String OVERRIDE = """
      @Module
      class Acme extends Base {
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event) {}
        @Override
        void error(ErrorEvent event) {} // overridden-handler
      }
      class Base {
        @Handles(Event.Type.ERROR)
        void error(ErrorEvent event) {}
      }
      """;

  private static final String CORRECT = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(
          runtimeEnvironments = {RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.ANDROID, RuntimeEnvironment.Type.TVOS},
          accountSettings = Account.class)
      @Permissions(user = {
          @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
          @UserIdentityPermission(type = UserIdentity.Type.OTHER)})
      class Acme extends Base {
        @Handles({Event.Type.CUSTOM_EVENT, Event.Type.SESSION_START, Event.Type.IMPRESSION, Event.Type.ATTRIBUTION,
            Event.Type.SCREEN_VIEW, Event.Type.SESSION_END})
        void track(Event event, Account account) {
          account.key();
          account.region();
        }
        @Override
        @Handles(Event.Type.ERROR)
        void error(ErrorEvent event) {}
        @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
        void consent(SystemNotification notification) {}
        @AfterEvents
        void after(EventProcessingRequest batch) {
          batch.userIdentity(UserIdentity.Type.EMAIL);
          batch.userIdentity(UserIdentity.Type.OTHER);
          for (Event event : batch.events()) {
            boolean is = event instanceof SessionStartEvent;
            ImpressionEvent cast = (ImpressionEvent) event;
            if (event instanceof AttributionEvent attribution) { attribution.id(); }
            boolean equal = event.type() == Event.Type.SCREEN_VIEW;
            switch (event.type()) {
              case SESSION_END -> event.id();
              default -> {}
            }
          }
          batch.systemNotifications().size();
          RuntimeEnvironment environment = batch.runtimeEnvironment().orElseThrow();
          boolean is = environment instanceof AndroidRuntimeEnvironment;
          boolean equal = environment.type() == RuntimeEnvironment.Type.TVOS;
        }
      }
      class Base {
        @Handles(Event.Type.ERROR)
        void error(ErrorEvent event) {}
      }
      interface Account {
        @Setting(name = "Key") String key();
        @Setting(name = "Region") String region();
      }
      """;

  private static List<String> found(String source) {
    return Sample.of(source).compile().diagnostics().stream()
        .filter(shown -> shown.getKind() != Diagnostic.Kind.NOTE)
        .map(shown -> shown.getLineNumber() + " "
            + shown.getMessage(Locale.ROOT).replaceFirst("(?s)^\\[([^]]*)].*", "$1"))
        .toList();
  }

  private static List<String> expected(String source) {
    List<String> lines = source.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(" // "))
        .mapToObj(i -> (i + 1) + lines.get(i).replaceFirst(".* //", ""))
        .toList();
  }

  @Test
  void eachMistakeIsReportedAtItsPlaceInOneCompilation() {
    assertThat(expected(MISTAKES)).hasSize(12);
    assertThat(found(MISTAKES)).containsExactlyElementsIn(expected(MISTAKES));
    assertThat(found(OVERRIDE)).containsExactlyElementsIn(expected(OVERRIDE));
  }

  @Test
  void nearestCorrectModuleIsSilent() {
    assertThat(found(CORRECT)).isEmpty();
  }

  @Test
  void eachMistakeIsSuppressedWhereItStands() {
    assertThat(found(suppressed(MISTAKES))).isEmpty();
    assertThat(found(suppressed(OVERRIDE))).isEmpty();
  }

  /** Annotates the variable, method or class of each mistake. */
  private static String suppressed(String source) {
    String text = source
        .replace(
            "@FirehoseModule",
            suppress("module-is-processor", "unused-identity-permission") + "@FirehoseModule")
        .replace(
            "void error(ErrorEvent event) {} // unann",
            suppress("unannotated-handler") + "void error(ErrorEvent event) {} // unann")
        .replace(
            "@Override\n  void error", suppress("overridden-handler") + "@Override\n  void error")
        .replace("@AfterEvents", suppress("unregistered-read") + "@AfterEvents")
        .replace(
            "@Setting(name = \"Region\")",
            suppress("unused-setting") + "@Setting(name = \"Region\")");
    return Stream.of("boolean is", "boolean equal", "ImpressionEvent cast")
        .reduce(
            text,
            (result, variable) ->
                result.replace(variable, suppress("unregistered-read") + variable));
  }

  private static String suppress(String... rules) {
    return Stream.of(rules)
        .map("\"firehose:%s\""::formatted)
        .reduce((one, other) -> one + ", " + other)
        .map("@SuppressWarnings({%s}) "::formatted)
        .orElseThrow();
  }
}
