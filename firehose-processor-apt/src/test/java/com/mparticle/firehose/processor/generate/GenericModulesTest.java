package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dispatcher holds a module without a raw type, of which javac would warn. */
final class GenericModulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          class Outer { MODULE static class Acme { HANDLER } }                   | Outer.Acme
          class Outer { MODULE class Acme { HANDLER } }                          | Outer.Acme
          class Outer { MODULE static class Acme<T> { HANDLER } }                | Outer.Acme<?>
          class Outer<O> { MODULE static class Acme { HANDLER } }                | Outer.Acme
          class Outer<O> { MODULE class Acme { HANDLER } }                       | Outer<?>.Acme
          class Outer<O, P> { MODULE class Acme<T> { HANDLER } }                 | Outer<?, ?>.Acme<?>
          class Outer<O> { class Middle { MODULE class Acme { HANDLER } } }      | Outer<?>.Middle.Acme
          class Outer<O> { static class Middle { MODULE class Acme { HANDLER } } } | Outer.Middle.Acme
          interface Outer<O> { MODULE class Acme { HANDLER } }                   | Outer.Acme
          """)
  void typeParametersOfTheModuleAndAroundItAreWildcards(String source, String type) {
    CompiledModule compiled = CompiledModule.of(JavaFileObjects.forSourceString(
        "com.acme.Outer",
        "package com.acme; import com.mparticle.firehose.annotations.*;"
            + " import com.mparticle.firehose.model.eventprocessing.*;"
            + source
                .replace(
                    "MODULE",
                    "@FirehoseModule(name = \"Acme\", version = \"1.0\")"
                        + " @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)")
                .replace(
                    "HANDLER",
                    "@Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}")));

    String name = source.contains("Middle") ? "Outer_Middle_Acme" : "Outer_Acme";
    assertThat(compiled.source("com/acme/" + name + "Dispatcher.java"))
        .contains("private final " + type + " module;");
  }
}
