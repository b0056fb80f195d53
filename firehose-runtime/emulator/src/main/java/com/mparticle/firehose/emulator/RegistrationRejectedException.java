package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.registration.RegistrationFinding;
import java.util.List;
import java.util.stream.Collectors;

/** The module's registration breaks a rule, or the module does not answer the request for it. */
public final class RegistrationRejectedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  RegistrationRejectedException(List<RegistrationFinding> findings) {
    super(findings.stream()
        .map(RegistrationFinding::toString)
        .collect(Collectors.joining("\n  ", "mParticle does not take this registration:\n  ", "")));
  }

  RegistrationRejectedException(String text) {
    super(text);
  }
}
