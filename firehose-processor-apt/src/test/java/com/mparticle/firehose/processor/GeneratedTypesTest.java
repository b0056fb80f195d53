package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ImmutableMap;
import com.google.testing.compile.Compilation;
import com.mparticle.firehose.processor.validate.ModuleSource;
import java.io.IOException;
import java.util.List;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types and constants that another processor generates in the same compilation. */
final class GeneratedTypesTest {

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
      """;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void handlersOfAGeneratedSupertypeAreCalled(int round) throws IOException {
    String generated = """
        package example.acme;
        import com.mparticle.firehose.annotations.Handles;
        import com.mparticle.firehose.model.eventprocessing.*;
        class GeneratedBase {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        """;
    for (String base : List.of("GeneratedBase", "Middle")) {
      Compilation compilation = compile(
          ModuleSource.of(MODULE + "class Acme extends " + base
                  + "{ @Handles(Event.Type.ERROR) void fail(ErrorEvent e) {} }")
              .with(
                  "example.acme.Middle",
                  "package example.acme; class Middle extends GeneratedBase {}"),
          new GeneratingProcessor(round, ImmutableMap.of("example.acme.GeneratedBase", generated)));

      assertThat(compilation).succeededWithoutWarnings();
      assertThat(dispatcher(compilation)).contains("module.track(event)");
      assertThat(dispatcher(compilation)).contains("module.fail(event)");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void generatedSettingsAreRead(int round) throws IOException {
    ModuleSource source = ModuleSource.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS,
            accountSettings = Own.class,
            connectionSettings = GeneratedSettings.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, Own own, GeneratedSettings generated) {}
        }
        """)
        .with("example.acme.Own", "package example.acme; interface Own extends Inherited {}")
        .with(
            "example.acme.Inherited",
            "package example.acme; interface Inherited extends GeneratedSuper {}");
    Compilation compilation = compile(
        source,
        new GeneratingProcessor(
            round,
            ImmutableMap.of(
                "example.acme.GeneratedSettings", settings("GeneratedSettings", "direct"),
                "example.acme.GeneratedSuper", settings("GeneratedSuper", "inherited"))));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(dispatcher(compilation)).contains("values.requiredText(\"direct\")");
    assertThat(dispatcher(compilation)).contains("values.requiredText(\"inherited\")");
  }

  private static String settings(String name, String method) {
    return """
        package example.acme;
        import com.mparticle.firehose.annotations.Setting;
        interface %s {
          @Setting(name = "Generated") String %s();
        }
        """.formatted(name, method);
  }

  @Test
  void generatedConstantsAreRegistered() throws IOException {
    ModuleSource source = ModuleSource.of("""
        @FirehoseModule(name = Generated.NAME, version = "v" + Generated.VERSION)
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS,
            maxDataAgeHours = Generated.HOURS,
            accountSettings = Acme.Settings.class)
        @Permissions(partner = @PartnerIdentityPermission(type = Generated.IDENTITY))
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, Settings settings) {}
          interface Settings {
            @Setting(name = Generated.NAME, min = Generated.HOURS)
            int hours();
          }
        }
        """);
    Compilation compilation =
        compile(source, new GeneratingProcessor(2, ImmutableMap.of("example.acme.Generated", """
            package example.acme;
            interface Generated {
              String NAME = "Name";
              String VERSION = "1.2";
              String IDENTITY = "Acme_Id";
              int HOURS = 36;
            }
            """)));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(dispatcher(compilation)).doesNotContain("<error>");
    assertThat(dispatcher(compilation)).contains("\"name\": \"Name\"");
    assertThat(dispatcher(compilation)).contains("\"version\": \"v1.2\"");
    assertThat(dispatcher(compilation)).contains("\"type\": \"Acme_Id\"");
    assertThat(dispatcher(compilation)).contains("\"max_data_age_hours\": 36");
    assertThat(dispatcher(compilation)).contains("values.requiredInt(\"hours\", 36,");
  }

  @Test
  void generatedParameterAndExceptionTypesAreKnown() {
    ModuleSource source = ModuleSource.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = GeneratedSettings.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, GeneratedSettings settings) throws GeneratedException {}
        }
        """);

    assertThat(compile(
            source,
            new GeneratingProcessor(
                1,
                ImmutableMap.of(
                    "example.acme.GeneratedSettings",
                    settings("GeneratedSettings", "key"),
                    "example.acme.GeneratedException",
                    "package example.acme; class GeneratedException extends Exception {"
                        + " private static final long serialVersionUID = 1; }"))))
        .succeededWithoutWarnings();
  }

  @Test
  void moduleThatIsGeneratedItselfIsProcessed() throws IOException {
    ModuleSource source = ModuleSource.of(
        MODULE + "class Acme { @Handles(Event.Type.ERROR) void fail(ErrorEvent event) {} }");
    Compilation compilation =
        compile(source, new GeneratingProcessor(1, ImmutableMap.of("example.acme.Second", """
            package example.acme;
            import com.mparticle.firehose.annotations.*;
            import com.mparticle.firehose.model.eventprocessing.*;
            @FirehoseModule(name = "Second", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Second extends Acme {}
            """)));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("example.acme.SecondDispatcher");
    assertThat(compilation).generatedSourceFile("example.acme.AcmeDispatcher");
  }

  private static Compilation compile(ModuleSource source, GeneratingProcessor other) {
    return source.compile(javac()
        .withProcessors(new FirehoseProcessor(), other)
        .withOptions("-Xlint:all,-processing", "-Werror", "-Afirehose.reads=off"));
  }

  private static String dispatcher(Compilation compilation) throws IOException {
    return compilation
        .generatedFile(StandardLocation.SOURCE_OUTPUT, "example/acme/AcmeDispatcher.java")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}
