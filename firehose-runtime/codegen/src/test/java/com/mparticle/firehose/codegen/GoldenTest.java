package com.mparticle.firehose.codegen;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares what is generated with golden files: each folder of {@code src/test/resources/goldens}
 * holds the sources of value types and, in {@code generated}, all that becomes of them. To write
 * them anew and see in the diff what a change of the generator does:
 *
 * <pre>
 * ./mvnw test -pl firehose-runtime/codegen -Dtest=GoldenTest -Dfirehose.goldens.refresh=true
 * </pre>
 */
final class GoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/goldens");

  @ParameterizedTest
  @ValueSource(strings = {"value", "family", "family-without-unknown", "router"})
  void generatedFilesEqualTheGoldenOnes(String folder) throws IOException {
    Map<String, String> generated = generatedFrom(filesIn(GOLDENS.resolve(folder)));

    Path goldens = GOLDENS.resolve(folder).resolve("generated");
    if (Boolean.getBoolean("firehose.goldens.refresh")) {
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Files.writeString(goldens.resolve(file.getKey()), file.getValue());
      }
    }
    assertThat(generated).isEqualTo(filesIn(goldens));
  }

  private static Map<String, String> generatedFrom(Map<String, String> sources) throws IOException {
    Compilation compilation = javac()
        .withProcessors(new CodecProcessor(), new RouterProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror")
        .compile(sources.entrySet().stream()
            .map(file -> JavaFileObjects.forSourceString(
                "com.acme." + file.getKey().replace(".java", ""), file.getValue()))
            .toList());
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String name = Path.of(file.getName()).getFileName().toString();
      generated.put(name, file.getCharContent(false).toString());
    }
    return generated;
  }

  private static Map<String, String> filesIn(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
      for (Path file : files) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
