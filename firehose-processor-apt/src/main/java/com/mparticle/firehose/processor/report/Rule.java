package com.mparticle.firehose.processor.report;

/**
 * Something that is checked about a module.
 *
 * @param name by which messages, the reference in the README and
 *     {@code @SuppressWarnings("firehose:name")} know it
 * @param severity whether a violation is an error
 * @param summary what it demands, in a sentence without its full stop
 */
public record Rule(String name, Severity severity, String summary) {

  /** A rule whose violation is an error. */
  public static Rule error(String name, String summary) {
    return new Rule(name, Severity.ERROR, summary);
  }

  /** A rule whose violation is legal but suspicious. */
  public static Rule warning(String name, String summary) {
    return new Rule(name, Severity.WARNING, summary);
  }

  /** How bad a violation is. */
  public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** May be suppressed. */
    WARNING
  }
}
