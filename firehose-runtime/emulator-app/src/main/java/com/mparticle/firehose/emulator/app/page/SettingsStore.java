package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.registration.FilledForm;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.SettingField;
import com.mparticle.firehose.emulator.registration.SettingsForm;
import com.mparticle.firehose.emulator.samples.SampleAudience;
import com.mparticle.firehose.model.registration.Setting;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the customer saved: the forms that were filled in, and the audiences that are connected. */
final class SettingsStore {

  private final FirehoseEmulator mparticle;
  private final Map<Form, Map<String, String>> saved = new EnumMap<>(Form.class);
  private final Map<Long, SampleAudience> audiences = new TreeMap<>();

  /**
   * A store.
   *
   * @param entered what is in the forms of the emulator already, by id of the setting
   */
  SettingsStore(FirehoseEmulator mparticle, Map<String, String> entered) {
    this.mparticle = mparticle;
    for (Form form : Form.values()) {
      Map<String, String> values = new LinkedHashMap<>();
      for (SettingField field : form(form).fields()) {
        if (entered.containsKey(field.id())) {
          values.put(field.id(), entered.getOrDefault(field.id(), ""));
        }
      }
      if (form != Form.AUDIENCE_SUBSCRIPTION) {
        saved.put(form, values);
      }
    }
  }

  SettingsForm form(Form form) {
    return SettingsForm.of(form, mparticle.registration());
  }

  /** The value of a field as the customer saved it; absent where they did not. */
  synchronized Optional<String> value(Form form, SettingField field) {
    return Optional.ofNullable(saved.getOrDefault(form, Map.of()).get(field.id()));
  }

  /**
   * Fills in a form.
   *
   * @param sent what the browser sent, by id of the setting; of a checkbox that is not checked it
   *     sends nothing, and of a secret that is to stay as it is, an empty text
   */
  synchronized Map<String, String> entered(Form form, Map<String, String> sent) {
    Map<String, String> entered = new LinkedHashMap<>();
    for (SettingField field : form(form).fields()) {
      if (field.isVisible()) {
        entered.put(field.id(), entered(form, field, sent));
      }
    }
    return entered;
  }

  private String entered(Form form, SettingField field, Map<String, String> sent) {
    String text = sent.getOrDefault(field.id(), "");
    if (field.type() == Setting.Type.BOOLEAN) {
      return text.isEmpty() ? "false" : "true";
    }
    return field.isConfidential() && text.isEmpty() ? value(form, field).orElse("") : text;
  }

  /** What is wrong with values, or nothing, as {@link SettingsForm#fill} has it. */
  FilledForm check(Form form, Map<String, String> entered) {
    return form(form).fill(entered);
  }

  /** Saves values that are right. */
  synchronized void save(Form form, Map<String, String> entered) {
    entered.forEach((id, value) -> mparticle.enter(form, id, value));
    saved.put(form, new LinkedHashMap<>(entered));
  }

  synchronized void connected(SampleAudience audience) {
    audiences.put(audience.id(), audience);
  }

  /** Forgets an audience; absent where it was not connected. */
  synchronized Optional<SampleAudience> disconnect(long id) {
    return Optional.ofNullable(audiences.remove(id));
  }

  /** The audiences that are connected, by their ids. */
  synchronized List<SampleAudience> audiences() {
    return List.copyOf(audiences.values());
  }
}
