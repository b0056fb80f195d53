package com.mparticle.firehose.integration.matrix;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each version of Jackson from 2.15 on does, on each JDK and in each locale. A JDK that is not
 * installed is skipped.
 */
final class JacksonMatrixTest {

  /** The version that the runtime is built with, which is on the class path. */
  private static final String NEWEST = "newest";

  private static final Path JACKSON = Path.of(System.getProperty("firehose.jackson"));
  private static final String UNSUPPORTED = System.getProperty("firehose.jackson.unsupported");
  private static final String SAMPLES = System.getProperty("firehose.samples");

  private static String expected = "";

  @BeforeAll
  static void runWithWhatTheRuntimeIsBuiltWith() throws Exception {
    expected = run(NEWEST, Jdk.running(), "en");
  }

  @ParameterizedTest
  @MethodSource("environments")
  void messagesAreAnsweredAlike(String jackson, int release, String language) throws Exception {
    Optional<Jdk> jdk = Jdk.ofRelease(release);
    assumeTrue(jdk.isPresent(), () -> "JDK " + release + " is not installed");

    assertThat(run(jackson, jdk.orElseThrow(), language)).isEqualTo(expected);
  }

  static Stream<Arguments> environments() throws IOException {
    List<Arguments> environments = new ArrayList<>();
    for (String jackson : versions()) {
      for (int release : new int[] {17, 25}) {
        environments.add(Arguments.of(jackson, release, "en"));
        environments.add(Arguments.of(jackson, release, "tr"));
      }
    }
    return environments.stream();
  }

  @Test
  void eachMessageIsAnsweredAsExpected() {
    List<String> lines = expected.lines().toList();

    assertThat(lines.get(0)).contains("\"id\":\"b3d9def7-f80a-4650-87b1-04c9fcce6082\"");
    assertThat(lines.get(1)).isEqualTo(lines.get(0));
    assertThat(lines.get(4)).contains("\"type\":\"module_registration_response\"");
    assertThat(lines.get(5)).startsWith("com.mparticle.firehose.MalformedMessageException: ");
    assertThat(lines.get(6)).startsWith("com.mparticle.firehose.MalformedMessageException: ");
    assertThat(lines.get(7)).contains("\"type\":\"event_processing_response\"");
    assertThat(lines.get(8))
        .isEqualTo(
            "[Iı İi 😀/key/7, /key/7, Iı İi 😀/key/7, /key/7, Iı İi 😀/key/7, /key/7, late/key/7,"
                + " Iı İi 😀/key/7, /key/7]");
  }

  @Test
  void anOlderVersionIsRefusedByName() throws Exception {
    assertThat(run(UNSUPPORTED, Jdk.running(), "en"))
        .contains("Firehose needs jackson-core 2.15 or later, found " + UNSUPPORTED);
  }

  private static List<String> versions() throws IOException {
    List<String> versions = new ArrayList<>(List.of(NEWEST));
    try (Stream<Path> folders = Files.list(JACKSON)) {
      folders
          .map(folder -> folder.getFileName().toString())
          .filter(version -> !version.equals(UNSUPPORTED))
          .sorted()
          .forEach(versions::add);
    }
    return versions;
  }

  /** What the program prints, errors included. */
  private static String run(String jackson, Jdk jdk, String language) throws Exception {
    return ForkedProgram.run(
        jdk,
        List.of("-Duser.language=" + language),
        classPath(jackson),
        AnswerMessages.class,
        SAMPLES);
  }

  private static String classPath(String jackson) throws IOException {
    String own = System.getProperty("java.class.path");
    if (jackson.equals(NEWEST)) {
      return own;
    }
    List<String> entries = new ArrayList<>();
    try (Stream<Path> jars = Files.list(JACKSON.resolve(jackson))) {
      jars.map(Path::toString).forEach(entries::add);
    }
    Arrays.stream(own.split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("jackson-"))
        .forEach(entries::add);
    return String.join(File.pathSeparator, entries);
  }
}
