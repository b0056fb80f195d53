package com.mparticle.firehose.processor.validate;

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

  /** The message under the rule's name, as the compiler shows it. */
  public String text() {
    return "[" + rule.name() + "] " + message;
  }

  /** Whether the source says, there or further out, that it is not to be shown. */
  public boolean isSuppressed() {
    return Stream.<Element>iterate(
            position.element(), Objects::nonNull, Element::getEnclosingElement)
        .flatMap(element -> Arrays.stream(element.getAnnotationsByType(SuppressWarnings.class)))
        .anyMatch(
            suppression -> Arrays.asList(suppression.value()).contains("firehose:" + rule.name()));
  }
}
