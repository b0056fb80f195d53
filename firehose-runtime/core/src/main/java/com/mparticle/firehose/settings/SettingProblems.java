package com.mparticle.firehose.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of missing and malformed settings. Either the first problem throws, or all
 * of them are gathered for one exception.
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
   * Adds a problem. If this returns, the caller continues with a placeholder, which is discarded.
   */
  void add(SettingProblem problem) {
    if (!gathers) {
      throw new InvalidSettingException(problem);
    }
    problems.add(problem);
  }

  /** Logs a problem once; the default value of the setting is used. */
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
