package com.mparticle.firehose.processor.generated;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The processor tells what code reads without permission, and which permissions nothing uses. A
 * failure shows its seed, and the smallest module that was found to fail in the same way.
 * CONTRIBUTING.md tells how to try more modules.
 */
final class GeneratedReadsTest {

  private static final int COUNT = Integer.getInteger("firehose.generated", 60);
  private static final int FIRST_SEED = Integer.getInteger("firehose.generated.first", 0);
  private static final int MAX_TRIES = 1000;

  @Test
  void exactlyWhatCodeReadsInVainIsToldAndNoPermissionThatItUsesIsUnused() throws IOException {
    try (PartnerCompiler compiler = new PartnerCompiler()) {
      for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
        check(seed, compiler);
      }
    }
  }

  private static void check(int seed, PartnerCompiler compiler) {
    Choices choices = Choices.random(seed);
    Optional<Problem> found =
        new ReadingTrial(ReadingGenerator.generate(choices), compiler).problem();
    if (found.isPresent()) {
      String kind = found.get().kind();
      List<Integer> smallest = Shrinker.shrink(
          choices.made(),
          fewer -> problem(fewer, compiler)
              .filter(other -> other.kind().equals(kind))
              .isPresent(),
          MAX_TRIES);
      throw new AssertionError("Seed %d: %s%n%s"
          .formatted(
              seed,
              problem(smallest, compiler).orElseThrow(),
              ReadingGenerator.generate(Choices.recorded(smallest))));
    }
  }

  private static Optional<Problem> problem(List<Integer> choices, PartnerCompiler compiler) {
    return new ReadingTrial(ReadingGenerator.generate(Choices.recorded(choices)), compiler)
        .problem();
  }
}
