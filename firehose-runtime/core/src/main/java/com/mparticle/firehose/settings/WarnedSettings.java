package com.mparticle.firehose.settings;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The ids of the settings of which a warning was logged; each gets one. */
final class WarnedSettings {

  private final Set<String> ids = Collections.synchronizedSet(new HashSet<>());

  void warn(SettingProblem problem) {
    if (ids.add(problem.settingId())) {
      System.getLogger(SettingValues.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "Setting " + problem + "; its default value is used. This is logged once");
    }
  }
}
