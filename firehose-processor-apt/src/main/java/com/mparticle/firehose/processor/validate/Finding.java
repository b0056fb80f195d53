package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.Position;

/**
 * A violation of a rule.
 *
 * @param message what was found, what was expected, and what to write
 */
public record Finding(Rule rule, Position position, String message) {

  /** The message under the rule's name, as the compiler shows it. */
  public String text() {
    return "[" + rule.name() + "] " + message;
  }
}
