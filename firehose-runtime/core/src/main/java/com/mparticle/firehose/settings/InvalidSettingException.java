package com.mparticle.firehose.settings;

import java.util.List;

/**
 * Settings of a customer are missing or malformed. The message names the settings and what is wrong
 * with them, never their values: {@code Setting batchSize: expected a whole number of at most 500,
 * found a greater one}.
 *
 * <p>A handler that takes these settings fails, and mParticle sends the message again, so that
 * nothing is lost until the customer corrects them.
 */
public final class InvalidSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String[] settingIds;

  InvalidSettingException(SettingProblem problem) {
    this(List.of(problem));
  }

  /**
   * Several settings are wrong.
   *
   * @param problems at least one
   */
  InvalidSettingException(List<SettingProblem> problems) {
    super(describe(problems));
    settingIds = new String[problems.size()];
    for (int i = 0; i < settingIds.length; i++) {
      settingIds[i] = problems.get(i).settingId();
    }
  }

  private static String describe(List<SettingProblem> problems) {
    StringBuilder text = new StringBuilder(problems.size() == 1 ? "Setting " : "Settings ");
    String separator = "";
    for (SettingProblem problem : problems) {
      text.append(separator).append(problem);
      separator = "; ";
    }
    return text.toString();
  }

  /** Ids of the settings at fault, in the order in which they are read. */
  public List<String> settingIds() {
    return List.of(settingIds);
  }
}
