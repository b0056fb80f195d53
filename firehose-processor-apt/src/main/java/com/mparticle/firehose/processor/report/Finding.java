package com.mparticle.firehose.processor.report;

import com.mparticle.firehose.processor.model.Position;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

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

  /** Returns the same finding, with a message that names the class where it is. */
  Finding within(TypeElement type) {
    return new Finding(rule, position, "In %s: %s".formatted(type.getQualifiedName(), message));
  }

  /**
   * Returns whether the rule may be suppressed, and a {@code @SuppressWarnings} on the element at
   * this place, or on one around it, names it.
   */
  public boolean isSuppressed() {
    return isSuppressedAt(position.element());
  }

  /** Returns the same for another element than the one at this place. */
  boolean isSuppressedAt(Element place) {
    return rule.isSuppressible()
        && Stream.<Element>iterate(place, Objects::nonNull, Element::getEnclosingElement)
            .flatMap(element -> Arrays.stream(element.getAnnotationsByType(SuppressWarnings.class)))
            .anyMatch(suppression ->
                Arrays.asList(suppression.value()).contains("firehose:" + rule.name()));
  }
}
