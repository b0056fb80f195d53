package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms that customers fill in can be filled in, and their values told apart. */
final class SettingRules {

  private static final Pattern MARKUP =
      Pattern.compile("https?://|www\\.|<a\\s|\\]\\(|\\*\\*|__|`|^#+ ", Pattern.CASE_INSENSITIVE);

  private final Findings findings;

  SettingRules(Findings findings) {
    this.findings = findings;
  }

  void check(ModuleRegistrationResponse registration) {
    for (Form form : Form.values()) {
      List<Setting> settings = form.settings(registration);
      for (int i = 0; i < settings.size(); i++) {
        check(settings.get(i), form.path() + "[" + i + "]");
      }
      if (form != Form.EVENT_CONNECTION) {
        checkIds(settings, Map.of(), form);
      }
    }
    checkIds(
        Form.EVENT_CONNECTION.settings(registration),
        ids(Form.EVENT_ACCOUNT.settings(registration)),
        Form.EVENT_CONNECTION);
  }

  private static Map<String, Setting> ids(List<Setting> settings) {
    Map<String, Setting> ids = new HashMap<>();
    settings.forEach(setting -> ids.put(setting.id().orElse(""), setting));
    return ids;
  }

  /** Account and connection settings of events arrive in one map. */
  private void checkIds(List<Setting> settings, Map<String, Setting> others, Form form) {
    Map<String, Setting> seen = new HashMap<>(others);
    for (Setting setting : settings) {
      String id = setting.id().orElse("");
      if (id.isBlank()) {
        findings.error("setting-id", form.path(), "a setting has an id");
      } else if (seen.put(id, setting) != null) {
        findings.error(
            "setting-id",
            form.path(),
            id + " is the id of two settings whose values arrive together");
      }
    }
  }

  private void check(Setting setting, String path) {
    if (setting.name().orElse("").isBlank()) {
      findings.error("blank-setting-name", path, "a setting has a name");
    }
    if (MARKUP.matcher(setting.description().orElse("")).find()) {
      findings.warning(
          "setting-description",
          path,
          "the description has markdown or a link, which customers see as it is");
    }
    SettingField field = SettingField.of(setting);
    if (!field.hasRange()) {
      findings.error("setting-range", path, "the least value is greater than the greatest");
    } else if (field.defaultValue().flatMap(field::problem).isPresent()) {
      findings.error("setting-default", path, "the default value is not " + field.expectation());
    }
    if (!field.isVisible() && field.isRequired() && field.initialValue().isEmpty()) {
      findings.warning("hidden-required-setting", path, "is required, but customers can't see it");
    }
  }
}
