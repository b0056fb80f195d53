package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.mparticle.firehose.processor.validate.ModuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that never resolve: javac reports them, and nothing else does. */
final class MissingNamesTest {

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Settings.class)
      """;

  private static final String SETTINGS =
      "interface Settings { @Setting(name = \"Key\") String key(); }\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Acme extends Missing { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }",
        "class Acme implements Missing<String> { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }",
        "class Acme extends Middle { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }"
            + " class Middle extends Missing {}",
        "class Acme { @Handles(Event.Type.ERROR) void fail(Missing e) {} }",
        "class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e, List<Missing> list) {} }",
        "class Acme { @Handles(Event.Type.ERROR) Missing fail(ErrorEvent e) { return null; } }",
        "class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) throws Missing {} }",
        "class Acme { @Handles(Event.Type.MISSING) void fail(ErrorEvent e) {} }",
        "class Acme { @Handles(Missing.ERROR) void fail(ErrorEvent e) {} }",
        "class Acme { @Handles({Event.Type.ERROR, Missing.ERROR}) void fail(ErrorEvent e) {} }",
        "@Permissions(allow = Missing.MPID) class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }",
        "@Permissions(user = @UserIdentityPermission(type = Missing.EMAIL))"
            + " class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }",
      })
  void nameIsReportedByJavacAlone(String module) {
    // javac 25 words a missing constant of an annotation differently.
    assertErrorOfJavac(
        MODULE + module + SETTINGS,
        "cannot find symbol|an enum annotation value must be an enum constant");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface Settings { @Setting(name = \"Key\") Missing key(); }",
        "interface Settings { @Setting(name = \"Key\") Missing<String> key(); }",
        "interface Settings extends Missing { @Setting(name = \"Key\") String key(); }",
        "interface Settings extends Middle {} interface Middle extends Missing {}",
        "interface Settings { @Setting(name = \"Key\", min = UNDEFINED) int key(); }",
        "interface Settings { @Setting(name = Missing.NAME) int key(); }",
        "interface Settings { @Setting(name = \"Key\") String key(Missing missing); }",
      })
  void nameInSettingsIsReportedByJavacAlone(String settings) {
    assertErrorOfJavac(
        MODULE + "class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }" + settings,
        "cannot find symbol");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@FirehoseModule(name = Missing.NAME, version = \"1.0\")",
        "@FirehoseModule(name = \"Acme\", version = \"1\" + MISSING)",
      })
  void constantInTheModuleIsReportedByJavacAlone(String annotation) {
    assertErrorOfJavac(annotation + """
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }
        """, "cannot find symbol");
  }

  @Test
  void settingsThatDoNotExistAreReportedByJavacAlone() {
    assertErrorOfJavac(
        MODULE + "class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }",
        "cannot find symbol");
  }

  @Test
  void memberThatIsRequiredIsReportedByJavacAlone() {
    assertErrorOfJavac("""
        @FirehoseModule(name = "Acme")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }
        """, "is missing a default value for the element 'version'");
    assertErrorOfJavac("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, authentication = @OAuth2)
        class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }
        """, "is missing default values for elements");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name = 5, version = \"1.0\"",
        "name = null, version = \"1.0\"",
        "name = {\"a\", \"b\"}, version = \"1.0\"",
        "name = \"Acme\", version = \"1.0\", description = Acme.TEXT"
      })
  void valueOfAnotherTypeIsReportedByJavacAlone(String members) {
    Compilation compilation = compile("@FirehoseModule(" + members + ")" + """
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme {
          static final String TEXT = "a".trim();
          @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {}
        }
        """);

    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void noteTellsWhyThereIsNoDispatcher() {
    Compilation compilation = compile(MODULE
        + "class Acme extends Missing { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }"
        + SETTINGS);

    assertThat(compilation)
        .hadNoteContaining("Acme has no dispatcher, as the compiler does not find Missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private Missing field;",
        "Missing method() { return null; }",
        "void method(Missing parameter) {}",
        "@Missing void method() {}",
        "void method() { new Missing(); }",
      })
  void otherNamesDoNotConcernTheProcessor(String member) {
    Compilation compilation =
        compile(MODULE + "class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} "
            + member + " }" + SETTINGS);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation.notes().stream().map(note -> note.getMessage(null)))
        .doesNotContain("Acme has no dispatcher, as the compiler does not find Missing");
  }

  private static void assertErrorOfJavac(String source, String pattern) {
    Compilation compilation = compile(source);

    compilation.errors().forEach(error -> assertThat(error.getMessage(null)).doesNotContain("["));
    assertThat(compilation).hadErrorContainingMatch(pattern);
    assertThat(compilation.warnings()).isEmpty();
  }

  private static Compilation compile(String source) {
    return ModuleSource.of(source)
        .compile(javac()
            .withProcessors(new FirehoseProcessor())
            .withOptions("-Xlint:all,-processing,-serial"));
  }
}
