package com.mparticle.firehose.emulator.app;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.SettingField;
import com.mparticle.firehose.emulator.registration.SettingsForm;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Fills in forms for customers who only want to see messages flow. */
public final class SampleSettings {

  private SampleSettings() {}

  /**
   * Enters values that are given, and samples into all required fields that have neither a given
   * nor a default value.
   *
   * @param given by id of the setting; each is entered into all forms that have it
   * @throws IllegalArgumentException if no form has a field of a given id
   */
  public static void enter(FirehoseEmulator mparticle, Map<String, String> given) {
    given.forEach(mparticle::enter);
    for (Form form : Form.values()) {
      if (form != Form.AUDIENCE_SUBSCRIPTION) {
        missing(mparticle, form, given).forEach((id, value) -> mparticle.enter(form, id, value));
      }
    }
  }

  /** What {@link #enter} would enter into the form of an audience. */
  public static Map<String, String> audience(
      FirehoseEmulator mparticle, Map<String, String> given) {
    Map<String, String> entered = missing(mparticle, Form.AUDIENCE_SUBSCRIPTION, given);
    entered.putAll(given);
    return entered;
  }

  private static Map<String, String> missing(
      FirehoseEmulator mparticle, Form form, Map<String, String> given) {
    Map<String, String> missing = new HashMap<>();
    for (SettingField field : SettingsForm.of(form, mparticle.registration()).fields()) {
      if (field.isVisible()
          && field.isRequired()
          && field.initialValue().isEmpty()
          && !given.containsKey(field.id())) {
        missing.put(field.id(), sample(field));
      }
    }
    return missing;
  }

  private static String sample(SettingField field) {
    return switch (field.type()) {
      case TEXT, UNKNOWN -> "sample";
      case BOOLEAN -> "true";
      case INTEGER, FLOAT -> field.min().or(field::max).orElse(BigDecimal.ONE).toPlainString();
    };
  }
}
