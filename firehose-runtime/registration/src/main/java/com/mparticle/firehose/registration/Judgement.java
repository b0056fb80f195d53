package com.mparticle.firehose.registration;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What the changes of one kind mean.
 *
 * @param usual what they mean as a rule
 * @param exception when they mean something else
 */
record Judgement(Verdict usual, Optional<Exceptional> exception) {

  /**
   * When changes mean something else.
   *
   * @param condition for people, after "if"
   * @param applies tells by the values before and after; null where there is none
   */
  record Exceptional(
      String condition, BiPredicate<@Nullable Object, @Nullable Object> applies, Verdict verdict) {}

  static Judgement always(Verdict verdict) {
    return new Judgement(verdict, Optional.empty());
  }

  /** Returns the same judgement with an exception. */
  Judgement unless(
      String condition, BiPredicate<@Nullable Object, @Nullable Object> applies, Verdict verdict) {
    return new Judgement(usual, Optional.of(new Exceptional(condition, applies, verdict)));
  }

  /** Returns what a change means. */
  Verdict judge(@Nullable Object before, @Nullable Object after) {
    return exception
        .filter(exceptional -> exceptional.applies().test(before, after))
        .map(Exceptional::verdict)
        .orElse(usual);
  }
}
