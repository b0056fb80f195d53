package com.mparticle.firehose.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source a declaration stands, as precisely as javac can show it.
 *
 * @param element the class, method or parameter
 * @param annotation the annotation on it, if it is about one
 * @param value the value in the annotation, if it is about one that is written there
 */
public record Position(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value) {

  /** The position of an element itself. */
  public static Position of(Element element) {
    return new Position(element, null, null);
  }
}
