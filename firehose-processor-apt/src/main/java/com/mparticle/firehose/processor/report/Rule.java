package com.mparticle.firehose.processor.report;

/**
 * Something that the processor checks about a module.
 *
 * @param name the name in messages, in the README's table, and in
 *     {@code @SuppressWarnings("firehose:name")}
 * @param severity whether a violation is an error
 * @param isSuppressible whether {@code @SuppressWarnings} hides violations
 * @param summary what the rule demands: a sentence without its full stop
 */
public record Rule(String name, Severity severity, boolean isSuppressible, String summary) {

  /** Returns a rule whose violation is an error. */
  public static Rule error(String name, String summary) {
    return new Rule(name, Severity.ERROR, false, summary);
  }

  /** Returns a rule whose violation is an error in almost all cases; in the others it is hidden. */
  public static Rule suppressibleError(String name, String summary) {
    return new Rule(name, Severity.ERROR, true, summary);
  }

  /** Returns a rule whose violation is legal but suspicious. */
  public static Rule warning(String name, String summary) {
    return new Rule(name, Severity.WARNING, true, summary);
  }

  /** The consequence of a violation. */
  public enum Severity {
    /** The compiler reports an error, and nothing is generated. */
    ERROR,
    /** The compiler reports a warning. */
    WARNING
  }
}
