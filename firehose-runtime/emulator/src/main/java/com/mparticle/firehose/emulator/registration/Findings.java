package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.emulator.registration.RegistrationFinding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a registration. */
final class Findings {

  private final List<RegistrationFinding> findings = new ArrayList<>();

  void error(String rule, String path, String text) {
    findings.add(new RegistrationFinding(rule, Severity.ERROR, path, text));
  }

  void warning(String rule, String path, String text) {
    findings.add(new RegistrationFinding(rule, Severity.WARNING, path, text));
  }

  List<RegistrationFinding> toList() {
    return List.copyOf(findings);
  }
}
