package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.gate.Gate;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.RegistrationFinding;
import com.mparticle.firehose.emulator.registration.SettingsForm;
import com.mparticle.firehose.emulator.wire.WireWriter;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What mParticle knows of a module since it registered. */
record Module(
    ModuleRegistrationResponse registration,
    List<RegistrationFinding> findings,
    Gate gate,
    WireWriter writer,
    Map<Form, SettingsForm> forms) {

  static Module of(ModuleRegistrationResponse registration, List<RegistrationFinding> findings) {
    Map<Form, SettingsForm> forms = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      forms.put(form, SettingsForm.of(form, registration));
    }
    return new Module(
        registration, findings, Gate.of(registration), WireWriter.of(registration), forms);
  }

  SettingsForm form(Form form) {
    SettingsForm known = forms.get(form);
    if (known == null) {
      throw new IllegalStateException("No form " + form);
    }
    return known;
  }
}
