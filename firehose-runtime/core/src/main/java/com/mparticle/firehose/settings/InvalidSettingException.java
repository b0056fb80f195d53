package com.mparticle.firehose.settings;

/**
 * A customer's setting is missing or malformed. The message names the setting and what is wrong
 * with it, never its value: {@code Setting batchSize: expected a whole number of at most 500, found
 * a greater one}.
 *
 * <p>A handler that meets it fails, and mParticle sends the message again, so that nothing is lost
 * until the customer mends the setting.
 */
public final class InvalidSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String settingId;

  InvalidSettingException(String settingId, String expected, String found) {
    super("Setting " + settingId + ": expected " + expected + ", found " + found);
    this.settingId = settingId;
  }

  /** Id of the setting at fault. */
  public String settingId() {
    return settingId;
  }
}
