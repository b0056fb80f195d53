package com.mparticle.firehose.processor.discover;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.Position;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the members of an annotation, with their places in the source. A member is named by a
 * method reference, such as {@code annotation.text(Setting::name)}.
 *
 * @param <A> the annotation
 */
final class AnnotationReader<A extends Annotation> {

  private final Element element;
  private final AnnotationMirror annotation;
  private final Class<A> type;

  private AnnotationReader(Element element, AnnotationMirror annotation, Class<A> type) {
    this.element = element;
    this.annotation = annotation;
    this.type = type;
  }

  /** Returns the annotation of that type on an element. */
  static <A extends Annotation> Optional<AnnotationReader<A>> on(Element element, Class<A> type) {
    return MoreElements.getAnnotationMirror(element, type)
        .toJavaUtil()
        .map(annotation -> new AnnotationReader<>(element, annotation, type));
  }

  /** Returns the position of the annotation. */
  Position position() {
    return new Position.InDeclaration(element, annotation, null);
  }

  /** Returns the position of a member's value, or of the annotation if that is the default. */
  Position position(Function<A, ?> member) {
    return positionOf(nameOf(member));
  }

  Located<String> text(Function<A, String> member) {
    return read(member, AnnotationValues::getString);
  }

  Located<Boolean> flag(Function<A, Boolean> member) {
    return read(member, AnnotationValues::getBoolean);
  }

  Located<Integer> integer(Function<A, Integer> member) {
    return read(member, AnnotationValues::getInt);
  }

  Located<Double> number(Function<A, Double> member) {
    return read(member, AnnotationValues::getDouble);
  }

  Located<TypeMirror> type(Function<A, Class<?>> member) {
    return read(member, value -> (TypeMirror) value.getValue());
  }

  <E extends Enum<E>> Located<E> constant(Function<A, E> member) {
    @SuppressWarnings("unchecked") // the member is an E
    Class<E> constants = (Class<E>) methodOf(member).getReturnType();
    return read(member, value -> constantOf(value, constants));
  }

  <E extends Enum<E>> List<Located<E>> constants(Function<A, E[]> member) {
    @SuppressWarnings("unchecked") // the member is an array of E
    Class<E> constants = (Class<E>) methodOf(member).getReturnType().getComponentType();
    return elements(nameOf(member), value -> constantOf(value, constants));
  }

  /**
   * Returns the constants that the {@code value} of a handler annotation names.
   *
   * @param example one of the constants that it may name
   */
  List<Located<Enum<?>>> handledTypes(Enum<?> example) {
    ImmutableMap<String, Enum<?>> constants = Maps.uniqueIndex(
        Arrays.<Enum<?>>asList(example.getDeclaringClass().getEnumConstants()), Enum::name);
    return elements("value", value -> constants.get(nameOf(value)));
  }

  /** Returns whether a handler annotation has a flag {@code all}, and it is set. */
  boolean saysAll() {
    return AnnotationMirrors.getAnnotationValuesWithDefaults(annotation).entrySet().stream()
        .anyMatch(member -> member.getKey().getSimpleName().contentEquals("all")
            && AnnotationValues.getBoolean(member.getValue()));
  }

  /** Returns the elements of an array, at the annotation if the array is the default. */
  private <T> List<Located<T>> elements(String member, Function<AnnotationValue, T> read) {
    boolean written = isWritten(member);
    return AnnotationValues.getAnnotationValues(value(member)).stream()
        .map(value -> new Located<>(
            read.apply(value),
            written ? new Position.InDeclaration(element, annotation, value) : position()))
        .toList();
  }

  <B extends Annotation> List<AnnotationReader<B>> annotations(Function<A, B[]> member) {
    @SuppressWarnings("unchecked") // the member is an array of B
    Class<B> annotations = (Class<B>) methodOf(member).getReturnType().getComponentType();
    return AnnotationValues.getAnnotationValues(value(nameOf(member))).stream()
        .map(AnnotationValues::getAnnotationMirror)
        .map(nested -> new AnnotationReader<>(element, nested, annotations))
        .toList();
  }

  /**
   * Returns a member's value if it is written in the source; absent if it is the default.
   *
   * @param read reads the member, such as {@code annotation::text}
   */
  <T> Optional<Located<T>> ifWritten(
      Function<A, T> member, Function<Function<A, T>, Located<T>> read) {
    return isWritten(nameOf(member)) ? Optional.of(read.apply(member)) : Optional.empty();
  }

  private <T> Located<T> read(Function<A, ?> member, Function<AnnotationValue, T> read) {
    String name = nameOf(member);
    return new Located<>(read.apply(value(name)), positionOf(name));
  }

  private Position positionOf(String member) {
    return isWritten(member)
        ? new Position.InDeclaration(element, annotation, value(member))
        : position();
  }

  private boolean isWritten(String member) {
    return annotation.getElementValues().keySet().stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(member));
  }

  private AnnotationValue value(String member) {
    return AnnotationMirrors.getAnnotationValue(annotation, member);
  }

  private String nameOf(Function<A, ?> member) {
    return methodOf(member).getName();
  }

  private Method methodOf(Function<A, ?> member) {
    return AnnotationMember.of(type, member);
  }

  private static <E extends Enum<E>> E constantOf(AnnotationValue value, Class<E> constants) {
    return Enum.valueOf(
        constants, AnnotationValues.getEnum(value).getSimpleName().toString());
  }

  private static String nameOf(AnnotationValue constant) {
    return AnnotationValues.getEnum(constant).getSimpleName().toString();
  }
}
