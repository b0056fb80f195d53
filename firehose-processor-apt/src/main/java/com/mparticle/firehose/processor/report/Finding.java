package com.mparticle.firehose.processor.report;

import com.mparticle.firehose.processor.model.Position;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A violation of a rule.
 *
 * @param message what was found, what was expected, and what to write
 */
public record Finding(Rule rule, Position position, String message) {

  /** Returns the message after the rule's name, as the compiler shows it. */
  public String text() {
    return "[" + rule.name() + "] " + message;
  }

  /** Returns the same finding at another place. */
  public Finding at(Position other) {
    return new Finding(rule, other, message);
  }

  /**
   * Returns whether a {@code @SuppressWarnings} on the element at this place, or on one around it,
   * names the rule.
   */
  public boolean isSuppressed() {
    return Stream.<Element>iterate(
            position.element(), Objects::nonNull, Element::getEnclosingElement)
        .flatMap(element -> Arrays.stream(element.getAnnotationsByType(SuppressWarnings.class)))
        .anyMatch(
            suppression -> Arrays.asList(suppression.value()).contains("firehose:" + rule.name()));
  }
}
