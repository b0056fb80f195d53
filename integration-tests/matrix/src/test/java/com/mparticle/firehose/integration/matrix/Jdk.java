package com.mparticle.firehose.integration.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK.
 *
 * @param home its folder
 */
record Jdk(Path home) {

  /** Where packages of Linux distributions install JDKs. */
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");

  /** The one that runs this code. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")));
  }

  /**
   * One of a release, such as 25: the running one, the one that the environment variable
   * {@code JAVA_HOME_25} or {@code JAVA_HOME_25_X64} (of GitHub's runners) names, or an installed
   * one.
   */
  static Optional<Jdk> ofRelease(int release) throws IOException {
    List<Jdk> jdks = new ArrayList<>();
    jdks.add(running());
    for (String architecture : List.of("", "_X64", "_ARM64")) {
      String home = System.getenv("JAVA_HOME_" + release + architecture);
      if (home != null) {
        jdks.add(new Jdk(Path.of(home)));
      }
    }
    if (Files.isDirectory(INSTALLED)) {
      try (Stream<Path> homes = Files.list(INSTALLED)) {
        homes.sorted().map(Jdk::new).forEach(jdks::add);
      }
    }
    return jdks.stream().filter(jdk -> jdk.isOfRelease(release)).findFirst();
  }

  /** The program {@code java}. */
  Path java() {
    return home.resolve("bin").resolve("java");
  }

  private boolean isOfRelease(int release) {
    Path properties = home.resolve("release");
    if (!Files.isExecutable(java()) || !Files.isReadable(properties)) {
      return false;
    }
    try {
      List<String> lines = Files.readAllLines(properties);
      return lines.stream().anyMatch(line -> line.matches("JAVA_VERSION=\"" + release + "\\b.*"));
    } catch (IOException e) {
      return false;
    }
  }
}
