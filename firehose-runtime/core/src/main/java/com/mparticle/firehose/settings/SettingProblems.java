package com.mparticle.firehose.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of settings that are missing or malformed: the first one throws, or all of them are
 * gathered, so that one exception names them.
 */
final class SettingProblems {

  private final boolean gathers;
  private final WarnedSettings warned;
  private final List<SettingProblem> problems = new ArrayList<>();

  private SettingProblems(boolean gathers, WarnedSettings warned) {
    this.gathers = gathers;
    this.warned = warned;
  }

  /** Throws for the first problem. */
  static SettingProblems thrown() {
    return new SettingProblems(false, new WarnedSettings());
  }

  /**
   * Gathers problems.
   *
   * @param warned the settings of which a warning was logged
   */
  static SettingProblems gathered(WarnedSettings warned) {
    return new SettingProblems(true, warned);
  }

  /**
   * Something is wrong with a setting; where this returns, a value is still needed for it, which
   * nobody gets to see.
   */
  void add(SettingProblem problem) {
    if (!gathers) {
      throw new InvalidSettingException(problem);
    }
    problems.add(problem);
  }

  /** Something is wrong with a setting, but its default value is used; this is logged once. */
  void tolerate(SettingProblem problem) {
    warned.warn(problem);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** One exception for all problems; there must be some. */
  InvalidSettingException toException() {
    return new InvalidSettingException(problems);
  }
}
