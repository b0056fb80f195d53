package com.mparticle.firehose.processor.generated;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What holds for any module. A failure shows its seed, and the smallest module that was found to
 * fail in the same way. CONTRIBUTING.md tells how to try more modules.
 */
final class GeneratedModulesTest {

  private static final int COUNT = Integer.getInteger("firehose.generated", 60);
  private static final int FIRST_SEED = Integer.getInteger("firehose.generated.first", 0);
  private static final int MAX_TRIES = 1000;
  private static final int MAX_MISTAKES = 4;

  private static PartnerCompiler compiler;

  @BeforeAll
  static void createCompiler() throws IOException {
    compiler = new PartnerCompiler();
  }

  @AfterAll
  static void closeCompiler() throws IOException {
    compiler.close();
  }

  @Test
  void ofCorrectModulesExactlyTheAnnotatedMethodsAreRegisteredAndCalled() {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
      check(seed, 0);
    }
  }

  @Test
  void eachMistakeIsToldByItsRuleAlone() {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNT / 2; seed++) {
      check(seed, 1);
    }
  }

  @Test
  void mistakesTogetherAreToldWhereThePartnerMadeThem() {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNT / 4; seed++) {
      check(seed, 2 + seed % (MAX_MISTAKES - 1));
    }
  }

  private static void check(int seed, int mistakes) {
    Choices choices = Choices.random(seed);
    Optional<Problem> found = new Trial(module(choices, mistakes), compiler).problem();
    if (found.isPresent()) {
      String kind = found.get().kind();
      List<Integer> smallest = Shrinker.shrink(
          choices.made(),
          fewer -> problem(fewer, mistakes)
              .filter(other -> other.kind().equals(kind))
              .isPresent(),
          MAX_TRIES);
      throw new AssertionError("Seed %d: %s%n%s"
          .formatted(
              seed,
              problem(smallest, mistakes).orElseThrow(),
              module(Choices.recorded(smallest), mistakes)));
    }
  }

  private static Optional<Problem> problem(List<Integer> choices, int mistakes) {
    return new Trial(module(Choices.recorded(choices), mistakes), compiler).problem();
  }

  private static ModulePlan module(Choices choices, int mistakes) {
    ModulePlan module = ModuleGenerator.generate(choices);
    MistakeGenerator.make(module, mistakes, choices);
    return module;
  }
}
