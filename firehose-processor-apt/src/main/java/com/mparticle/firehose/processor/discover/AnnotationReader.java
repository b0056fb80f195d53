package com.mparticle.firehose.processor.discover;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.Position;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Typed view of an annotation: the values of its members, with their places in the source. */
final class AnnotationReader {

  private final Element element;
  private final AnnotationMirror annotation;

  AnnotationReader(Element element, AnnotationMirror annotation) {
    this.element = element;
    this.annotation = annotation;
  }

  /** The annotation of that name on an element. */
  static Optional<AnnotationReader> on(Element element, String qualifiedName) {
    return MoreElements.getAnnotationMirror(element, qualifiedName)
        .toJavaUtil()
        .map(annotation -> new AnnotationReader(element, annotation));
  }

  Position position() {
    return new Position.InDeclaration(element, annotation, null);
  }

  Located<String> text(String member) {
    AnnotationValue value = value(member);
    return new Located<>(AnnotationValues.getString(value), position(member, value));
  }

  Located<Boolean> flag(String member) {
    AnnotationValue value = value(member);
    return new Located<>(AnnotationValues.getBoolean(value), position(member, value));
  }

  Located<Integer> integer(String member) {
    AnnotationValue value = value(member);
    return new Located<>(AnnotationValues.getInt(value), position(member, value));
  }

  Located<Double> number(String member) {
    AnnotationValue value = value(member);
    return new Located<>(AnnotationValues.getDouble(value), position(member, value));
  }

  <E extends Enum<E>> Located<E> constant(String member, Class<E> type) {
    AnnotationValue value = value(member);
    return new Located<>(constantOf(value, type), position(member, value));
  }

  <E extends Enum<E>> List<Located<E>> constants(String member, Class<E> type) {
    boolean written = isWritten(member);
    return AnnotationValues.getAnnotationValues(value(member)).stream()
        .map(value -> new Located<>(
            constantOf(value, type),
            written ? new Position.InDeclaration(element, annotation, value) : position()))
        .toList();
  }

  List<AnnotationReader> annotations(String member) {
    return AnnotationValues.getAnnotationValues(value(member)).stream()
        .map(value -> new AnnotationReader(element, AnnotationValues.getAnnotationMirror(value)))
        .toList();
  }

  Located<TypeMirror> type(String member) {
    AnnotationValue value = value(member);
    return new Located<>((TypeMirror) value.getValue(), position(member, value));
  }

  /** A member's value if it is written in the source, and not left to its default. */
  <T> Optional<Located<T>> ifWritten(String member, Located<T> value) {
    return isWritten(member) ? Optional.of(value) : Optional.empty();
  }

  Position position(String member) {
    return position(member, value(member));
  }

  private Position position(String member, AnnotationValue value) {
    return isWritten(member) ? new Position.InDeclaration(element, annotation, value) : position();
  }

  private boolean isWritten(String member) {
    return annotation.getElementValues().keySet().stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(member));
  }

  private AnnotationValue value(String member) {
    return AnnotationMirrors.getAnnotationValue(annotation, member);
  }

  private static <E extends Enum<E>> E constantOf(AnnotationValue value, Class<E> type) {
    return Enum.valueOf(type, AnnotationValues.getEnum(value).getSimpleName().toString());
  }
}
