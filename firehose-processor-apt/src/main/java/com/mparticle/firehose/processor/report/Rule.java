package com.mparticle.firehose.processor.report;

import java.util.Optional;

/**
 * Something that the processor checks about a module.
 *
 * @param name the name in messages, in the table of docs/rules.md, and in
 *     {@code @SuppressWarnings("firehose:name")}
 * @param severity whether a violation is an error
 * @param summary what the rule demands: a sentence without its full stop
 * @param exception where a violation may be right, so that {@code @SuppressWarnings} hides it: a
 *     clause that follows "where"; absent for rules that know all they need to know
 */
public record Rule(String name, Severity severity, String summary, Optional<String> exception) {

  /** Returns a rule whose violation is an error. */
  public static Rule error(String name, String summary) {
    return new Rule(name, Severity.ERROR, summary, Optional.empty());
  }

  /**
   * Returns a rule whose violation is an error, except where {@code @SuppressWarnings} hides it.
   */
  public static Rule suppressibleError(String name, String summary, String exception) {
    return new Rule(name, Severity.ERROR, summary, Optional.of(exception));
  }

  /** Returns a rule whose violation is legal but suspicious. */
  public static Rule warning(String name, String summary, String exception) {
    return new Rule(name, Severity.WARNING, summary, Optional.of(exception));
  }

  /** Returns a rule whose violation is only worth knowing. */
  public static Rule note(String name, String summary) {
    return new Rule(name, Severity.NOTE, summary, Optional.empty());
  }

  /** Returns a rule whose violation is only worth knowing, except where it is intended. */
  public static Rule note(String name, String summary, String exception) {
    return new Rule(name, Severity.NOTE, summary, Optional.of(exception));
  }

  /** Returns whether {@code @SuppressWarnings} hides violations. */
  public boolean isSuppressible() {
    return exception.isPresent();
  }

  /** The consequence of a violation. */
  public enum Severity {
    /** The compiler reports an error, and nothing is generated. */
    ERROR,
    /** The compiler reports a warning. */
    WARNING,
    /** The compiler prints a note. */
    NOTE
  }
}
