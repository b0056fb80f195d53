package com.mparticle.firehose.settings;

/**
 * What is wrong with a setting.
 *
 * @param settingId the id of the setting
 * @param expected such as {@code a whole number of at most 500}
 * @param found such as {@code a greater one}; never the value
 */
record SettingProblem(String settingId, String expected, String found) {

  @Override
  public String toString() {
    return settingId + ": expected " + expected + ", found " + found;
  }
}
