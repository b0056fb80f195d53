package com.mparticle.firehose.processor;

import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The version of Java for which a compilation is. */
final class SourceLevel {

  private static final SourceVersion OLDEST = SourceVersion.RELEASE_17;

  private static final Rule SOURCE_LEVEL =
      Rule.error("source-level", "A module is compiled for Java 17 or a later version");

  private SourceLevel() {}

  static List<Rule> rules() {
    return List.of(SOURCE_LEVEL);
  }

  /** Checks a module before anything else: generated code needs this version, too. */
  static Stream<Finding> check(TypeElement module, SourceVersion version) {
    return version.compareTo(OLDEST) >= 0
        ? Stream.empty()
        : Stream.of(
            new Finding(
                SOURCE_LEVEL,
                Position.of(module),
                "%s is compiled for Java %s, but the classes of this SDK need Java 17: write --release 17, in Maven"
                        .formatted(module.getSimpleName(), version.name().replace("RELEASE_", ""))
                    + " <maven.compiler.release>17</maven.compiler.release>, in Gradle options.release = 17"));
  }
}
