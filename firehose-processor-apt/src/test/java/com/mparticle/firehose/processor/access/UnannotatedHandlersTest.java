package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods that look like handlers, but have no annotation. */
final class UnannotatedHandlersTest {

  private static final String HANDLERS = """
      @Handles(Event.Type.SCREEN_VIEW) void view(ScreenViewEvent event) {}
      @HandlesAudienceMembershipChange void move(Audience audience) {}
      """;

  /** A module with handlers, and the method. */
  private static Sample method(String method) {
    return Sample.of("""
        @AudienceProcessing @Module
        class Acme {
        %s
        %s
          static String forScreen(ScreenViewEvent event) { return ""; }
        }
        """.formatted(HANDLERS, method));
  }

  private static List<String> warnings(Sample sample) {
    return sample.compile().warnings().stream()
        .map(warning -> warning.getLineNumber() + " " + warning.getMessage(Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      void track(CustomEvent event) {}|@Handles(Event.Type.CUSTOM_EVENT)
      public void track(EventProcessingRequest batch, CustomEvent event) {}|@Handles(Event.Type.CUSTOM_EVENT)
      void track(Event event) {}|@Handles(Event.Type.CUSTOM_EVENT)
      void consent(GDPRConsentStateNotification n) {}|@HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
      void batch(EventProcessingRequest batch) {}|@BeforeEvents or @AfterEvents
      EventProcessingRequest batch(EventProcessingRequest batch) { return batch; }|@BeforeEvents
      void subscribe(AudienceSubscriptionRequest request) {}|@HandlesAudienceSubscription
      void erase(DsrProcessingRequest request) {}|@HandlesDsr(DsrProcessingRequest.Type.ERASURE)
      void again(CustomEvent event) { again(event); }|@Handles(Event.Type.CUSTOM_EVENT)
      void all(java.util.List<CustomEvent> events) {}|@Handles(Event.Type.CUSTOM_EVENT)
      """)
  void methodThatNothingCallsIsShown(String method, String annotation) {
    String name = method.replaceFirst(".*?(\\w+)\\(.*", "$1");

    assertThat(warnings(method(method)))
        .containsExactly(
            "6 [unannotated-handler] %s() takes what a handler takes, but has no annotation, and nothing calls it: write %s on it, or remove it"
                .formatted(name, annotation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private void track(CustomEvent event) {}",
        "static void track(CustomEvent event) {}",
        "boolean track(CustomEvent event) { return true; }",
        "void track(CustomEvent event, String name) {}",
        "void track(String name) {}",
        "void track() {}",
        "void other(ScreenViewEvent event) {}",
        "void profile(UserProfile user) {}",
        "void track(CustomEvent event) {} void each(java.util.stream.Stream<CustomEvent> all) { all.forEach(this::track); }",
        "void track(CustomEvent event) {} @AfterEvents void after(EventProcessingRequest batch) { track((CustomEvent) null); }",
      })
  void otherMethodsAreNot(String method) {
    assertThat(warnings(method(method)).stream().filter(warning -> warning.contains("unannotated")))
        .isEmpty();
  }

  @Test
  void methodThatAnotherClassOrASupertypeCallsIsNone() {
    assertThat(warnings(Sample.of("""
        @Module class Acme extends Base implements Sender {
          @Handles(Event.Type.SCREEN_VIEW) void view(ScreenViewEvent event) {}
          void helped(CustomEvent event) {}
          @Override public void send(Event event) {}
          @Override void track(CustomEvent event) {}
        }
        class Helper { void help(Acme acme, CustomEvent event) { acme.helped(event); } }
        interface Sender { void send(Event event); }
        abstract class Base { abstract void track(CustomEvent event); }
        """))).isEmpty();
  }

  @Test
  void inheritedMethodIsShownInItsClass() {
    assertThat(warnings(Sample.of("""
        @Module class Acme extends Base {
          @Handles(Event.Type.SCREEN_VIEW) void view(ScreenViewEvent event) {}
        }
        class Base {
          void track(CustomEvent event) {}
        }
        """)).get(0)).startsWith("5 [unannotated-handler] track()");
  }

  @Test
  void methodThatTwoModulesInheritIsShownOnce() {
    assertThat(warnings(Sample.of("""
        @Module class Acme extends Base {}
        @Module class Bravo extends Base {}
        class Base {
          @Handles(Event.Type.SCREEN_VIEW) void view(ScreenViewEvent event) {}
          void track(CustomEvent event) {}
        }
        """))).hasSize(1);
  }

  @Test
  void annotationFixesIt() {
    assertThat(method("@Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}")
            .found())
        .isEmpty();
  }
}
