package com.mparticle.firehose.codegen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Turns the interfaces of value types into facts. */
final class ValueTypes {

  static final String VALUE = "com.mparticle.firehose.model.FirehoseValue";

  private static final String JACKSON = "com.fasterxml.jackson.annotation.";
  private static final String DEFAULT = "org.immutables.value.Value.Default";
  private static final String FLAGS = "com.mparticle.firehose.model.Flags";
  private static final String COUNTED = "com.mparticle.firehose.model.CountedByFilter";

  ValueType of(TypeElement type) {
    Map<String, ExecutableElement> accessors = new LinkedHashMap<>();
    collectAccessors(type, accessors);
    return new ValueType(
        ClassName.get(type),
        inOrder(properties(accessors), propertyOrder(type)),
        flags(accessors),
        counts(accessors),
        familyOf(type).isPresent(),
        rawJson(accessors));
  }

  /** The family that a value type belongs to, if any. */
  Optional<TypeElement> familyOf(TypeElement type) {
    for (TypeMirror supertype : type.getInterfaces()) {
      TypeElement element = MoreTypes.asTypeElement(supertype);
      if (isFamily(element)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** A family is a sealed interface with an enum {@code Type}. */
  private static boolean isFamily(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED)
        && ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .anyMatch(member -> member.getSimpleName().contentEquals("Type"));
  }

  /** All accessors by name, those of supertypes first; an override takes the place it overrides. */
  private void collectAccessors(TypeElement type, Map<String, ExecutableElement> accessors) {
    for (TypeMirror supertype : type.getInterfaces()) {
      collectAccessors(MoreTypes.asTypeElement(supertype), accessors);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.STATIC)
          && method.getParameters().isEmpty()) {
        accessors.put(method.getSimpleName().toString(), method);
      }
    }
  }

  private ImmutableList<Property> properties(Map<String, ExecutableElement> accessors) {
    return accessors.values().stream()
        .filter(accessor -> annotation(accessor, JACKSON + "JsonProperty").isPresent())
        .map(this::property)
        .collect(toImmutableList());
  }

  private static Optional<Flags> flags(Map<String, ExecutableElement> accessors) {
    return accessors.values().stream()
        .filter(accessor -> annotation(accessor, FLAGS).isPresent())
        .map(accessor -> new Flags(
            accessor.getSimpleName().toString(),
            ClassName.get(MoreTypes.asTypeElement(content(accessor.getReturnType())))))
        .findFirst();
  }

  private static ImmutableList<String> counts(Map<String, ExecutableElement> accessors) {
    return accessors.values().stream()
        .filter(accessor -> annotation(accessor, COUNTED).isPresent())
        .map(accessor -> accessor.getSimpleName().toString())
        .collect(toImmutableList());
  }

  private Property property(ExecutableElement accessor) {
    TypeMirror type = accessor.getReturnType();
    Property.Kind kind = kind(accessor, type);
    Optional<Property.Element> element = element(type);
    if (kind.holdsValues() && element.isEmpty()) {
      throw noCodec(accessor);
    }
    return new Property(
        AnnotationValues.getString(value(accessor, JACKSON + "JsonProperty")),
        annotation(accessor, JACKSON + "JsonAlias")
            .map(alias ->
                AnnotationValues.getStrings(AnnotationMirrors.getAnnotationValue(alias, "value")))
            .orElse(ImmutableList.of()),
        accessor.getSimpleName().toString(),
        kind,
        element,
        accessor.getModifiers().contains(Modifier.ABSTRACT)
            || annotation(accessor, DEFAULT).isPresent(),
        annotation(accessor, JACKSON + "JsonInclude").isEmpty());
  }

  private Property.Kind kind(ExecutableElement accessor, TypeMirror type) {
    if (type.getKind() == TypeKind.BOOLEAN) {
      return Property.Kind.PLAIN_BOOLEAN;
    }
    if (type.getKind() == TypeKind.INT) {
      return Property.Kind.PLAIN_INT;
    }
    if (is(type, String.class)) {
      return Property.Kind.PLAIN_STRING;
    }
    if (is(type, OptionalInt.class)) {
      return Property.Kind.INT;
    }
    if (is(type, OptionalLong.class)) {
      return Property.Kind.LONG;
    }
    if (is(type, OptionalDouble.class)) {
      return Property.Kind.DOUBLE;
    }
    if (!isGeneric(type)) {
      throw noCodec(accessor);
    }
    if (is(type, Optional.class)) {
      return optionalKind(content(type));
    }
    if (is(type, List.class)) {
      return listKind(content(type));
    }
    if (is(type, Map.class)) {
      return mapKind(content(type));
    }
    throw noCodec(accessor);
  }

  private static IllegalArgumentException noCodec(ExecutableElement accessor) {
    return new IllegalArgumentException(
        "No codec for %s, the type of %s.%s: expected one of those that ValueTypes tells apart"
            .formatted(accessor.getReturnType(), accessor.getEnclosingElement(), accessor));
  }

  private Property.Kind optionalKind(TypeMirror content) {
    if (is(content, String.class)) {
      return Property.Kind.STRING;
    }
    if (is(content, UUID.class)) {
      return Property.Kind.UUID;
    }
    if (is(content, Boolean.class)) {
      return Property.Kind.BOOLEAN;
    }
    if (is(content, BigDecimal.class)) {
      return Property.Kind.DECIMAL;
    }
    return is(content, Instant.class) ? Property.Kind.INSTANT : Property.Kind.VALUE;
  }

  private Property.Kind listKind(TypeMirror content) {
    return is(content, String.class) ? Property.Kind.STRINGS : Property.Kind.VALUES;
  }

  private Property.Kind mapKind(TypeMirror content) {
    if (is(content, String.class)) {
      return Property.Kind.STRINGS_BY_NAME;
    }
    if (is(content, List.class)) {
      return Property.Kind.STRING_LISTS_BY_NAME;
    }
    return is(content, Map.class)
        ? Property.Kind.STRING_MAPS_BY_NAME
        : Property.Kind.VALUES_BY_NAME;
  }

  private static Optional<Property.Element> element(TypeMirror type) {
    if (!isGeneric(type) || content(type).getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement content = MoreTypes.asTypeElement(content(type));
    boolean isValue = annotation(content, VALUE).isPresent();
    return isValue || isFamily(content)
        ? Optional.of(new Property.Element(ClassName.get(content), !isValue))
        : Optional.empty();
  }

  private static boolean isGeneric(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && !MoreTypes.asDeclared(type).getTypeArguments().isEmpty();
  }

  /** What an {@code Optional}, a list or a map holds: its last type argument. */
  private static TypeMirror content(TypeMirror type) {
    DeclaredType declared = MoreTypes.asDeclared(type);
    return declared.getTypeArguments().get(declared.getTypeArguments().size() - 1);
  }

  private static boolean is(TypeMirror type, Class<?> javaClass) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type)
            .getQualifiedName()
            .contentEquals(javaClass.getCanonicalName());
  }

  private static Optional<String> rawJson(Map<String, ExecutableElement> accessors) {
    return accessors.values().stream()
        .filter(accessor -> annotation(accessor, JACKSON + "JsonRawValue").isPresent())
        .map(accessor -> accessor.getSimpleName().toString())
        .findFirst();
  }

  /** The names that come first when a value is written. */
  private ImmutableList<String> propertyOrder(TypeElement type) {
    Optional<AnnotationMirror> order = annotation(type, JACKSON + "JsonPropertyOrder");
    if (order.isPresent()) {
      return AnnotationValues.getStrings(
          AnnotationMirrors.getAnnotationValue(order.get(), "value"));
    }
    return type.getInterfaces().stream()
        .map(supertype -> propertyOrder(MoreTypes.asTypeElement(supertype)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Property> inOrder(List<Property> properties, List<String> first) {
    List<Property> ordered = new ArrayList<>(properties);
    ordered.sort(Comparator.comparingInt(property -> {
      int place = first.indexOf(property.wireName());
      return place < 0 ? first.size() : place;
    }));
    return ImmutableList.copyOf(ordered);
  }

  private static AnnotationValue value(ExecutableElement accessor, String annotation) {
    return AnnotationMirrors.getAnnotationValue(
        annotation(accessor, annotation).orElseThrow(), "value");
  }

  private static Optional<AnnotationMirror> annotation(Element element, String name) {
    return MoreElements.getAnnotationMirror(element, name).toJavaUtil();
  }
}
