package com.mparticle.firehose.consumers;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven prints of the mistakes in the modules of the project {@code compile-errors}. */
final class CompileErrorsTest {

  private static final Path SOURCES = Path.of("src", "it", "compile-errors");
  private static final Path BUILT = Path.of("target", "it", "compile-errors").toAbsolutePath();

  @ParameterizedTest
  @MethodSource("modules")
  void mavenPrintsEachMistakeWithItsPlaceAndItsFix(String module) throws IOException {
    String place = BUILT.resolve(module) + "/";

    // Maven repeats errors at the end.
    List<String> printed = Files.readAllLines(BUILT.resolve("build.log")).stream()
        .filter(line -> line.contains(place))
        .map(line -> line.replace(place, ""))
        .filter(line -> line.matches("\\[(ERROR|WARNING)] .*\\.java:\\[.*"))
        .distinct()
        .toList();

    assertThat(printed)
        .containsExactlyElementsIn(
            Files.readAllLines(SOURCES.resolve(module).resolve("expected.txt")));
  }

  static List<String> modules() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
