package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.regex.Pattern;

/**
 * A module has a name, a version and a short description with a link, and is registered for
 * something.
 *
 * <p>The limit of the description is documented, but published modules exceed it, so that a longer
 * one is only suspicious here. Its tags do not count; that is our reading.
 */
final class ModuleRules {

  private static final int DESCRIPTION_LIMIT = 230;
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern LINK = Pattern.compile("<a\\s", Pattern.CASE_INSENSITIVE);

  private final Findings findings;

  ModuleRules(Findings findings) {
    this.findings = findings;
  }

  void check(ModuleRegistrationResponse registration) {
    if (registration.name().orElse("").isBlank()) {
      findings.error("blank-name", "name", "a module has a name");
    }
    if (registration.version().orElse("").isBlank()) {
      findings.error("blank-version", "version", "a module has a version");
    }
    checkDescription(registration.description().orElse(""));
    if (registration.eventProcessingRegistration().isEmpty()
        && registration.audienceProcessingRegistration().isEmpty()
        && registration.dsrProcessingRegistration().isEmpty()) {
      findings.error(
          "no-section",
          "",
          "a module is registered for events, audiences or data subject requests");
    }
  }

  private void checkDescription(String description) {
    int length = TAG.matcher(description).replaceAll("").length();
    if (length >= DESCRIPTION_LIMIT) {
      findings.warning(
          "description-length",
          "description",
          "has " + length + " characters, and mParticle asks for fewer than " + DESCRIPTION_LIMIT);
    }
    if (!LINK.matcher(description).find()) {
      findings.warning("description-link", "description", "has no link to the partner's site");
    }
  }
}
