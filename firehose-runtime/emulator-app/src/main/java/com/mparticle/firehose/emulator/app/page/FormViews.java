package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.app.page.view.FieldView;
import com.mparticle.firehose.emulator.app.page.view.FormView;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.FormProblem;
import com.mparticle.firehose.emulator.registration.SettingField;
import com.mparticle.firehose.model.registration.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes what is shown of forms. */
final class FormViews {

  /** What the browser sends a field's value as, after this and its id. */
  static final String FIELD = "setting.";

  private static final String CHECKED = "True";

  private final SettingsStore store;

  FormViews(SettingsStore store) {
    this.store = store;
  }

  /** A form as it was saved. */
  FormView saved(Form form, String message) {
    return view(form, Optional.empty(), List.of(), message);
  }

  /** A form as it was sent, and can't be saved. */
  FormView rejected(Form form, Map<String, String> sent, List<FormProblem> problems) {
    return view(form, Optional.of(sent), problems, "");
  }

  private FormView view(
      Form form, Optional<Map<String, String>> sent, List<FormProblem> problems, String message) {
    Map<String, String> problemById = problems.stream()
        .collect(Collectors.toMap(FormProblem::id, FormProblem::text, (first, second) -> first));
    List<FieldView> fields = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (SettingField field : store.form(form).fields()) {
      if (field.isVisible()) {
        fields.add(field(form, field, sent, problemById.getOrDefault(field.id(), "")));
      } else {
        hidden.add(hidden(field));
      }
    }
    boolean isAudience = form == Form.AUDIENCE_SUBSCRIPTION;
    return new FormView(
        form.name(),
        isAudience ? "Connect an audience" : form.title(),
        about(form),
        fields,
        hidden,
        message,
        isAudience ? "Connect" : "Save");
  }

  private static String about(Form form) {
    return switch (form) {
      case EVENT_ACCOUNT -> "Customers fill it in once for events.";
      case EVENT_CONNECTION -> "Customers fill it in for each input that they connect.";
      case AUDIENCE_ACCOUNT -> "Customers fill it in once for audiences.";
      case AUDIENCE_SUBSCRIPTION -> "Customers fill it in for each audience that they connect.";
      case DSR_ACCOUNT -> "Customers fill it in once for data subject requests.";
    };
  }

  private static String hidden(SettingField field) {
    return field.label() + ": "
        + field.initialValue().map(value -> "messages carry " + value).orElse("no value at first");
  }

  private FieldView field(
      Form form, SettingField field, Optional<Map<String, String>> sent, String problem) {
    Optional<String> saved = store.value(form, field);
    String shown = sent.map(values -> values.getOrDefault(field.id(), ""))
        .orElseGet(() -> saved.or(field::initialValue).orElse(""));
    boolean isCheckbox = field.type() == Setting.Type.BOOLEAN;
    return new FieldView(
        form.name() + "." + field.id(),
        FIELD + field.id(),
        field.label(),
        kind(field),
        field.isRequired(),
        hint(field),
        isCheckbox ? checked(shown) : field.isConfidential() ? "" : shown,
        field.isConfidential() && saved.filter(value -> !value.isEmpty()).isPresent(),
        problem);
  }

  private static String checked(String shown) {
    return shown.equalsIgnoreCase(CHECKED) || shown.equals("on") ? "checked" : "";
  }

  private static String kind(SettingField field) {
    return switch (field.type()) {
      case BOOLEAN -> "checkbox";
      case INTEGER, FLOAT -> "number";
      case TEXT, UNKNOWN -> field.isConfidential() ? "secret" : "text";
    };
  }

  private static String hint(SettingField field) {
    boolean isNumber = field.type() == Setting.Type.INTEGER || field.type() == Setting.Type.FLOAT;
    String expected = isNumber ? capitalized(field.expectation()) + "." : "";
    return (field.description() + " " + expected).strip();
  }

  private static String capitalized(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
