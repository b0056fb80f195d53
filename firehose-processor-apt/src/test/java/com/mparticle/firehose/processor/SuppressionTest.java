package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.processor.report.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule that may be suppressed is suppressed where it is shown, and around it. */
class SuppressionTest {

  /** Marks where an annotation can be written. */
  private static final String GAP = "___";

  /** All in one line, as compilers count lines. */
  private static final String HEADER = """
      package com.acme; \
      import com.mparticle.firehose.annotations.*; \
      import com.mparticle.firehose.model.audienceprocessing.*; \
      import com.mparticle.firehose.model.dsrprocessing.*; \
      import com.mparticle.firehose.model.eventprocessing.*; \
      import com.mparticle.firehose.model.notification.*; \
      import com.mparticle.firehose.model.registration.Permission; \
      import java.util.*; \
      """;

  private static final String MODULE =
      "@FirehoseModule(name = \"Acme\", version = \"1.0\") @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS) ";

  private static final String HANDLER =
      "@Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {} ";

  private static final String DSR =
      "@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL)) @FirehoseModule(name = \"Acme\", version = \"1.0\") ";

  /** A mistake, with a gap at each place where its rule can be suppressed. */
  record Mistake(String rule, String source, List<String> options) {

    private Mistake(String rule, String source, String... options) {
      this(rule, source, List.of(options));
    }

    private List<String> suppressed() {
      String suppression = "@SuppressWarnings(\"firehose:%s\") ".formatted(rule);
      int gaps = source.split(GAP, -1).length - 1;
      return IntStream.range(0, gaps).mapToObj(i -> withOneGap(i, suppression)).toList();
    }

    private String withOneGap(int filled, String text) {
      String[] parts = source.split(GAP, -1);
      StringBuilder result = new StringBuilder(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        result.append(i - 1 == filled ? text : "").append(parts[i]);
      }
      return result.toString();
    }

    private List<String> found(String text) {
      return javac()
          .withProcessors(new FirehoseProcessor())
          .withOptions(options)
          .compile(JavaFileObjects.forSourceString("com.acme.File", HEADER + text))
          .diagnostics()
          .stream()
          .map(shown -> shown.getMessage(Locale.ROOT))
          .filter(message -> message.startsWith("["))
          .map(message -> message.replaceFirst("(?s)^\\[([^]]*)].*", "$1"))
          .toList();
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  @TempDir
  static Path folder;

  /** The registration that mParticle has of a module, with an accepted change that is none. */
  @BeforeAll
  static void register() throws IOException {
    JavaFileObject registration = javac()
        .withProcessors(new FirehoseProcessor())
        .compile(JavaFileObjects.forSourceString(
            "com.acme.File", HEADER + MODULE + "class Acme { " + HANDLER + "}"))
        .generatedFile(
            StandardLocation.CLASS_OUTPUT, "META-INF/firehose/com.acme.Acme.registration.json")
        .orElseThrow();
    try (InputStream text = registration.openInputStream()) {
      Files.copy(text, folder.resolve("com.acme.Acme.registration.json"));
    }
    Path accepting = Files.createDirectory(folder.resolve("accepting"));
    Files.copy(
        folder.resolve("com.acme.Acme.registration.json"),
        accepting.resolve("com.acme.Acme.registration.json"));
    Files.writeString(
        accepting.resolve("com.acme.Acme.accepted.json"),
        "[{\"path\": \"name\", \"reason\": \"none\"}]");
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(
        new Mistake(
            "registration-outdated",
            "___ "
                + MODULE.replace(
                    "RuntimeEnvironment.Type.IOS",
                    "{RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.TVOS}")
                + "class Acme { " + HANDLER + "}",
            "-Afirehose.registered=" + folder),
        new Mistake(
            "accepted-change",
            "___ " + MODULE + "class Acme { " + HANDLER + "}",
            "-Afirehose.registered=" + folder.resolve("accepting")),
        new Mistake(
            "module-is-processor",
            "___ " + MODULE + "class Acme extends com.mparticle.firehose.MessageProcessor { "
                + HANDLER
                + "@Override protected com.mparticle.firehose.model.registration.ModuleRegistrationResponse"
                + " processRegistrationRequest(com.mparticle.firehose.model.registration.ModuleRegistrationRequest r)"
                + " { return null; } }"),
        new Mistake(
            "unused-setting",
            MODULE.replace("IOS)", "IOS, accountSettings = Settings.class)") + "class Acme { "
                + HANDLER.replace("event)", "event, Settings s)").replace("{}", "{ s.a(); }")
                + "} ___ interface Settings { @Setting(name = \"A\") String a(); "
                + "___ @Setting(name = \"B\") String b(); }"),
        new Mistake(
            "unannotated-handler",
            "___ " + MODULE + "class Acme { " + HANDLER + "___ void error(ErrorEvent event) {} }"),
        new Mistake("no-module", "___ class Helper { ___ " + HANDLER + "}"),
        new Mistake(
            "description-length",
            "___ "
                + MODULE.replace(
                    "version",
                    "description = \"<a href='#'>%s</a>\", version".formatted("x".repeat(300)))
                + "class Acme { " + HANDLER + "}"),
        new Mistake(
            "description-link",
            "___ " + MODULE.replace("version", "description = \"Acme\", version") + "class Acme { "
                + HANDLER + "}"),
        new Mistake(
            "overridden-handler",
            "___ " + MODULE
                + "class Acme extends Base { @Handles(Event.Type.ERROR) void error(ErrorEvent event) {} "
                + "___ @Override void track(CustomEvent event) {} } class Base { " + HANDLER + "}"),
        new Mistake(
            "unused-state",
            "___ " + MODULE + "class Acme { static class State {} " + HANDLER
                + " ___ @BeforeEvents State begin() { return new State(); } }"),
        new Mistake(
            "excluded-types",
            "___ " + MODULE + "class Acme { ___ @Handles(all = true) void any(Event event) {} }"),
        new Mistake(
            "unpermitted-event-type",
            "___ " + MODULE
                + "class Acme { ___ @Handles(Event.Type.USER_ATTRIBUTE_CHANGE) void change(Event event) {} }"),
        new Mistake(
            "push-provider",
            "___ " + MODULE
                + "class Acme { ___ @Handles(Event.Type.PUSH_MESSAGE_RECEIPT) void push(Event event) {} }"),
        new Mistake(
            "push-provider-open",
            "___ " + MODULE
                + "class Acme { ___ @Handles(Event.Type.PUSH_MESSAGE_OPEN) void push(Event event) {} }"),
        new Mistake(
            "device-identity-unreachable",
            "___ @Permissions(device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID, required = true)) "
                + MODULE + "class Acme { " + HANDLER + "}"),
        new Mistake(
            "permission-unused-section",
            "___ @Permissions(allow = Permission.AUDIENCE_USER_ATTRIBUTES) " + MODULE
                + "class Acme { " + HANDLER + "}"),
        new Mistake(
            "partner-identity-name",
            "___ @Permissions(partner = @PartnerIdentityPermission(type = \"acme\", required = true)) "
                + MODULE + "class Acme { " + HANDLER + "}"),
        new Mistake(
            "dsr-identity",
            "___ @FirehoseModule(name = \"Acme\", version = \"1.0\") @DsrProcessing(domain = \"acme.example\") "
                + "class Acme { @HandlesDsr void erase(DsrProcessingRequest request) {} }"),
        new Mistake(
            "dsr-domain",
            "___ " + DSR + "@DsrProcessing(domain = \"https://acme.example\") "
                + "class Acme { @HandlesDsr void erase(DsrProcessingRequest request) {} }"),
        new Mistake(
            "setting-id",
            MODULE.replace("IOS)", "IOS, accountSettings = Settings.class)") + "class Acme { "
                + HANDLER.replace("event)", "event, Settings s)").replace("{}", "{ s.a(); s.b(); }")
                + "} ___ interface Settings { @Setting(id = \"x\", name = \"A\") String a(); "
                + "___ @Setting(id = \"x\", name = \"B\") String b(); }"),
        new Mistake(
            "setting-description",
            MODULE.replace("IOS)", "IOS, accountSettings = Settings.class)") + "class Acme { "
                + HANDLER.replace("event)", "event, Settings s)").replace("{}", "{ s.a(); }")
                + "} ___ interface Settings { ___ @Setting(name = \"A\", description = \"`a`\") String a(); }"),
        new Mistake(
            "unpermitted-read",
            "___ " + MODULE + "class Acme { ___ "
                + HANDLER.replace("{}", "{ ___ var place = event.location(); }") + "}"),
        new Mistake(
            "unregistered-read",
            "___ " + MODULE + "class Acme { ___ "
                + HANDLER
                    .replace("CustomEvent", "Event")
                    .replace("{}", "{ ___ boolean is = event instanceof ErrorEvent; }")
                + "}"),
        new Mistake(
            "unused-permission",
            "___ @Permissions(allow = Permission.LOCATION) " + MODULE + "class Acme { " + HANDLER
                + "}"),
        new Mistake(
            "unused-identity-permission",
            "___ @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL)) "
                + MODULE + "class Acme { " + HANDLER + "}"));
  }

  @Test
  void eachRuleThatMayBeSuppressedHasAMistake() {
    assertThat(mistakes().map(Mistake::rule).toList())
        .containsExactlyElementsIn(
            Rules.all().stream().filter(Rule::isSuppressible).map(Rule::name).toList());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void ruleIsSuppressedAtItsPlaceAndAroundIt(Mistake mistake) {
    assertThat(mistake.found(mistake.source().replace(GAP, ""))).containsExactly(mistake.rule());
    assertThat(mistake.suppressed()).isNotEmpty();
    for (String source : mistake.suppressed()) {
      assertThat(mistake.found(source)).isEmpty();
    }
  }

  @Test
  void ruleThatIsNeverWrongCanNotBeSuppressed() {
    Mistake blankName = new Mistake(
        "blank-name",
        "___ " + MODULE.replace("\"Acme\"", "\"\"") + "class Acme { " + HANDLER + "}");

    assertThat(blankName.found(blankName.suppressed().get(0))).containsExactly("blank-name");
  }
}
