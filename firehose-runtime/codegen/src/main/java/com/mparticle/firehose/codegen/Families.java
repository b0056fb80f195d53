package com.mparticle.firehose.codegen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Turns sealed interfaces into facts. Which value type a constant of the enum {@code Type} selects
 * is in the constant's annotation {@code @Selects}.
 */
final class Families {

  private static final String SELECTS = "com.mparticle.firehose.model.Selects";
  private static final String UNKNOWN = "UNKNOWN";

  private final Elements elements;

  Families(Elements elements) {
    this.elements = elements;
  }

  Family of(TypeElement family) {
    ImmutableList<ClassName> valueTypes = family.getPermittedSubclasses().stream()
        .map(type -> ClassName.get(MoreTypes.asTypeElement(type)))
        .collect(toImmutableList());
    TypeElement types = types(family);
    ImmutableList<Family.Constant> constants = types.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(constant -> constant(constant, valueTypes))
        .collect(toImmutableList());
    return new Family(
        ClassName.get(family),
        valueTypes,
        ClassName.get(types),
        constants.stream()
            .filter(constant -> !constant.name().equals(UNKNOWN))
            .collect(toImmutableList()),
        constants.stream()
            .filter(constant -> constant.name().equals(UNKNOWN))
            .map(Family.Constant::valueType)
            .findFirst());
  }

  private static TypeElement types(TypeElement family) {
    for (Element member : family.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM && member.getSimpleName().contentEquals("Type")) {
        return (TypeElement) member;
      }
    }
    throw new IllegalArgumentException("No enum Type in " + family);
  }

  private Family.Constant constant(Element constant, List<ClassName> valueTypes) {
    String name = constant.getSimpleName().toString();
    return new Family.Constant(
        name,
        name.toLowerCase(Locale.ROOT),
        Strings.nullToEmpty(elements.getDocComment(constant)).strip(),
        valueType(constant, valueTypes));
  }

  private static ClassName valueType(Element constant, List<ClassName> valueTypes) {
    Optional<ClassName> selected = MoreElements.getAnnotationMirror(constant, SELECTS)
        .toJavaUtil()
        .map(selects -> AnnotationMirrors.getAnnotationValue(selects, "value"))
        .map(
            value -> ClassName.get(MoreTypes.asTypeElement(AnnotationValues.getTypeMirror(value))));
    return selected
        .filter(valueTypes::contains)
        .orElseThrow(() -> new IllegalArgumentException(
            "No value type for %s.%s: expected @Selects with the class of one of %s, found %s"
                .formatted(
                    constant.getEnclosingElement(),
                    constant,
                    valueTypes,
                    selected.map(ClassName::simpleName).orElse("none"))));
  }
}
