package com.mparticle.firehose.emulator.registration;

import java.util.Locale;

/**
 * Something that is wrong with a registration.
 *
 * @param rule the name of the rule; where the annotation processor has the same rule, its name
 *     there
 * @param severity how bad it is
 * @param path where it is in the registration, such as {@code permissions.partner_identities};
 *     empty where it concerns the whole
 * @param text what was found and what is expected, in a sentence without its full stop
 */
public record RegistrationFinding(String rule, Severity severity, String path, String text) {

  /** Severity, path, text and rule in one line. */
  @Override
  public String toString() {
    return severity.name().toLowerCase(Locale.ROOT) + ": " + (path.isEmpty() ? "" : path + ": ")
        + text + " [" + rule + "]";
  }

  /** How bad a finding is. */
  public enum Severity {
    /** The module can't work, or mParticle will not take it. */
    ERROR,
    /** Legal, or tolerated in practice, but suspicious. */
    WARNING
  }
}
