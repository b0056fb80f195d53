package com.mparticle.firehose.processor.report;

/**
 * Something that the processor checks about a module.
 *
 * @param name the name in messages, in the README's table, and in
 *     {@code @SuppressWarnings("firehose:name")}
 * @param severity whether a violation is an error
 * @param summary what the rule demands: a sentence without its full stop
 */
public record Rule(String name, Severity severity, String summary) {

  /** Returns a rule whose violation is an error. */
  public static Rule error(String name, String summary) {
    return new Rule(name, Severity.ERROR, summary);
  }

  /** Returns a rule whose violation is legal but suspicious. */
  public static Rule warning(String name, String summary) {
    return new Rule(name, Severity.WARNING, summary);
  }

  /** The consequence of a violation. */
  public enum Severity {
    /** The compiler reports an error, and nothing is generated. */
    ERROR,
    /** The compiler reports a warning, unless it is suppressed. */
    WARNING
  }
}
