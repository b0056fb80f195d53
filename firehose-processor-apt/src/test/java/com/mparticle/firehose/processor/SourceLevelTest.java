package com.mparticle.firehose.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceLevelTest {

  private static final String MODULE = """
      package com.acme;
      import com.mparticle.firehose.annotations.*;
      import com.mparticle.firehose.model.eventprocessing.*;
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
      class Acme {
        @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"8", "11", "16"})
  void olderVersionsOfJavaAreReportedOnce(String release) {
    Compilation compilation = compile(release);

    assertThat(errors(compilation))
        .containsExactly(
            "[source-level] Acme is compiled for Java %s, but the classes of this SDK need Java 17: write --release 17, in Maven <maven.compiler.release>17</maven.compiler.release>, in Gradle options.release = 17"
                .formatted(release));
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(6);
  }

  @Test
  void java17Compiles() {
    assertThat(errors(compile("17"))).isEmpty();
  }

  private static Compilation compile(String release) {
    return javac()
        .withProcessors(new FirehoseProcessor())
        .withOptions("--release", release)
        .compile(JavaFileObjects.forSourceString("com.acme.Acme", MODULE));
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.errors().stream()
        .map(error -> error.getMessage(Locale.ROOT))
        .toList();
  }
}
