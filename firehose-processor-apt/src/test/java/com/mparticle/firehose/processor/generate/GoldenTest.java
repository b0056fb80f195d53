package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares what is generated with golden files: each folder of {@code src/test/resources/goldens}
 * holds a partner's sources and what becomes of them. To write them anew and see in the diff what a
 * change of the processor does:
 *
 * <pre>
 * ./mvnw test -pl firehose-processor-apt -am -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Dfirehose.goldens.refresh=true
 * </pre>
 */
final class GoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/goldens");

  @ParameterizedTest
  @CsvSource({
    "full, com.acme.Acme, AcmeDispatcher",
    "minimal, com.acme.Minimal, MinimalDispatcher",
    "nested, com.acme.Outer$Inner, Outer_InnerDispatcher"
  })
  void generatedFilesEqualTheGoldenOnes(String folder, String module, String dispatcher)
      throws IOException {
    CompiledModule compiled = CompiledModule.of(sourcesIn(folder));

    assertGolden(folder, dispatcher + ".java", compiled.source("com/acme/" + dispatcher + ".java"));
    String registration = module + ".registration.json";
    assertGolden(folder, registration, compiled.resource("META-INF/firehose/" + registration));
  }

  private static List<JavaFileObject> sourcesIn(String folder) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(GOLDENS.resolve(folder), "*.java")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!name.endsWith("Dispatcher.java")) {
          sources.add(JavaFileObjects.forSourceString(
              "com.acme." + name.replace(".java", ""), Files.readString(file)));
        }
      }
    }
    return sources;
  }

  private static void assertGolden(String folder, String name, String generated)
      throws IOException {
    Path golden = GOLDENS.resolve(folder).resolve(name);
    if (Boolean.getBoolean("firehose.goldens.refresh")) {
      Files.writeString(golden, generated);
    }
    assertThat(generated).isEqualTo(Files.readString(golden));
  }
}
