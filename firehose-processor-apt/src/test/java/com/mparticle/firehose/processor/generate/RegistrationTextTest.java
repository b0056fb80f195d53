package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Setting;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The registration as a text block: no name that a partner writes breaks it or is changed by it.
 */
final class RegistrationTextTest {

  private static final String FILE = "META-INF/firehose/com.acme.Acme.registration.json";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"\"",
        "a\"\"\"\"b",
        "\\",
        "\\\\\"\"\"",
        "\\u0041",
        "\\s \\t",
        " trailing ",
        "two\nlines ",
        "\t\r\b\f\u0000\u007f",
        "$L $T %s ${name}",
        "M\u00fcller \u0131\u0130",
        "\u2028 and \u2029",
        "\ud83d\ude00",
        "*/ // /*",
      })
  void anyNameIsRegisteredAsItIsWritten(String name)
      throws IOException, ReflectiveOperationException {
    CompiledModule module = moduleNamed(name, "");
    ModuleRegistrationResponse registration = module.registration("com.acme.AcmeDispatcher");

    assertThat(registration.name()).hasValue(name);
    assertThat(new MessageSerializer().deserialize(module.resource(FILE))).isEqualTo(registration);
  }

  @Test
  void generatedFilesAreAscii() {
    CompiledModule module = moduleNamed("M\u00fcller \u2028 \ud83d\ude00", "");

    assertThat(module.resource(FILE)).matches("[\\n -~]*");
    assertThat(module.source("com/acme/AcmeDispatcher.java")).matches("[\\n -~]*");
  }

  /** Each string of a class file holds at most 65,535 bytes. */
  @ParameterizedTest
  @ValueSource(ints = {10, 600, 601, 602, 603, 604, 605, 1500})
  void registrationOfAnyLengthIsHeldByTheDispatcher(int length)
      throws IOException, ReflectiveOperationException {
    String description = "\u00fc \n".repeat(length / 3) + "x".repeat(length % 3);
    CompiledModule module = moduleNamed(
        "Acme",
        IntStream.range(0, 100)
            .mapToObj(i -> "@Setting(name = \"%s\", description = %s) boolean s%s();"
                .formatted(i, literal(description), i))
            .collect(Collectors.joining("\n")));
    ModuleRegistrationResponse registration = module.registration("com.acme.AcmeDispatcher");

    assertThat(new MessageSerializer().deserialize(module.resource(FILE))).isEqualTo(registration);
    assertThat(registration.eventProcessingRegistration().orElseThrow().accountSettings().stream()
            .map(Setting::description)
            .map(text -> text.orElse(""))
            .distinct())
        .containsExactly(description);
  }

  private static CompiledModule moduleNamed(String name, String settings) {
    String source = """
        package com.acme;

        import com.mparticle.firehose.annotations.*;
        import com.mparticle.firehose.model.eventprocessing.*;

        @FirehoseModule(name = %s, version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Acme.Settings.class)
        public final class Acme {

          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event) {}

          interface Settings {
            %s
          }
        }
        """.formatted(literal(name), settings);
    return CompiledModule.of(JavaFileObjects.forSourceString("com.acme.Acme", source));
  }

  /** The string as it is written in Java, each character as an octal or Unicode escape. */
  private static String literal(String text) {
    return text.chars()
        .mapToObj(character ->
            character < 256 ? "\\%03o".formatted(character) : "\\u%04x".formatted(character))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
