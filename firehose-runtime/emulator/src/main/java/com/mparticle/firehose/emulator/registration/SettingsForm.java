package com.mparticle.firehose.emulator.registration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A form that customers fill in, as a registration declares it.
 *
 * <p>Seen in a captured message: each setting that is declared has its key, null where it is not
 * set, in alphabetical order. Documented: settings that are not visible are set by the partner, for
 * audiences. Our reading: in other forms they have their default value.
 */
public final class SettingsForm {

  private final Form form;
  private final List<SettingField> fields;

  private SettingsForm(Form form, List<SettingField> fields) {
    this.form = form;
    this.fields = fields;
  }

  /** A form of a registration; without fields where the registration has no such settings. */
  public static SettingsForm of(Form form, ModuleRegistrationResponse registration) {
    return new SettingsForm(
        form, form.settings(registration).stream().map(SettingField::of).toList());
  }

  /** Which form it is. */
  public Form form() {
    return form;
  }

  /** Its fields, those that customers don't see among them. */
  public List<SettingField> fields() {
    return fields;
  }

  /** A field by the id of its setting. */
  public Optional<SettingField> field(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }

  /**
   * Fills it in.
   *
   * @param entered what the customer enters, by id of the setting; an empty text clears the field,
   *     and fields that are not named stay as they were at first
   */
  public FilledForm fill(Map<String, String> entered) {
    List<FormProblem> problems = new ArrayList<>();
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, SettingField> entry : byId().entrySet()) {
      String id = entry.getKey();
      SettingField field = entry.getValue();
      String text =
          entered.containsKey(id) ? entered.get(id) : field.initialValue().orElse("");
      if (entered.containsKey(id) && !field.isVisible()) {
        problems.add(new FormProblem(id, field.label() + " is not visible to customers"));
      }
      values.put(id, value(field, text, problems));
    }
    entered.keySet().stream()
        .filter(id -> field(id).isEmpty())
        .forEach(id -> problems.add(new FormProblem(id, "the form has no such field")));
    return new FilledForm(values, problems);
  }

  private Map<String, SettingField> byId() {
    Map<String, SettingField> byId = new TreeMap<>();
    fields.forEach(field -> byId.put(field.id(), field));
    return byId;
  }

  private static @Nullable String value(
      SettingField field, String text, List<FormProblem> problems) {
    if (text.isBlank()) {
      if (field.isRequired() && field.isVisible()) {
        problems.add(new FormProblem(field.id(), field.label() + " is required"));
      }
      return null;
    }
    field.problem(text).ifPresent(problem -> problems.add(new FormProblem(field.id(), problem)));
    return field.wireValue(text).orElse(text);
  }
}
