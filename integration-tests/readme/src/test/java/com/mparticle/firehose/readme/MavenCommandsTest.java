package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules, tests and profiles that commands name are there. */
final class MavenCommandsTest {

  private static final Pattern MODULES = Pattern.compile("-pl (\\S+)");
  private static final Pattern TESTS = Pattern.compile("-Dtest='?([\\w,]+)'?");
  private static final Pattern PROFILES = Pattern.compile("-P(\\w\\S*)");

  @ParameterizedTest
  @MethodSource("commands")
  void namesWhatIsThere(String place, String command) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String module : arguments(MODULES, command)) {
      if (!Files.exists(Page.file(module + "/pom.xml"))) {
        missing.add("module " + module);
      }
    }
    for (String test : arguments(TESTS, command)) {
      if (!isThere(test + ".java")) {
        missing.add("test " + test);
      }
    }
    for (String profile : arguments(PROFILES, command)) {
      if (!Files.readString(Page.file("pom.xml")).contains("<id>" + profile + "</id>")) {
        missing.add("profile " + profile);
      }
    }

    assertWithMessage("missing").that(missing).isEmpty();
  }

  static Stream<Object[]> commands() throws IOException {
    return Page.all().stream()
        .flatMap(page -> page.blocks("sh").stream()
            .flatMap(block -> block.text().lines())
            .filter(line -> line.contains("mvnw"))
            .map(line -> new Object[] {page.name(), line}));
  }

  private static List<String> arguments(Pattern pattern, String command) {
    return pattern
        .matcher(command)
        .results()
        .flatMap(result -> Stream.of(result.group(1).split(",", -1)))
        .toList();
  }

  private static boolean isThere(String file) throws IOException {
    try (Stream<Path> files = Files.walk(Page.file(""))) {
      return files.anyMatch(path -> path.endsWith(file));
    }
  }
}
