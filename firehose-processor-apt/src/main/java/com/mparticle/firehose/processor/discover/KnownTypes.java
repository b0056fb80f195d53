package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.annotations.Setting;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.ReturnedValue.Owner;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.settings.SubscriptionSettings;
import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What types in the signatures of handlers stand for. */
final class KnownTypes {

  private static final String SDK = "com.mparticle.firehose.";

  private final Types types;
  private final Elements elements;
  private final Accessibility accessibility;
  private final ImmutableMap<ParameterSource, SettingsDeclaration> settings;

  /**
   * Knows the types of the handlers of one section.
   *
   * @param settings the settings interfaces of the section
   */
  KnownTypes(
      Types types,
      Elements elements,
      Accessibility accessibility,
      ImmutableMap<ParameterSource, SettingsDeclaration> settings) {
    this.types = types;
    this.elements = elements;
    this.accessibility = accessibility;
    this.settings = settings;
  }

  /** Returns what a parameter of that type, without type arguments, is given by the SDK. */
  Optional<ParameterSource> valueOf(TypeMirror type) {
    return Arrays.stream(ParameterSource.values())
        .filter(source -> source.type().stream().anyMatch(known -> isGiven(source, known, type)))
        .findFirst();
  }

  /** Events and notifications may be taken as one of their subtypes. */
  private boolean isGiven(ParameterSource source, Class<?> given, TypeMirror parameterType) {
    return (source == ParameterSource.EVENT || source == ParameterSource.NOTIFICATION)
        ? isSubtype(parameterType, given)
        : isSame(parameterType, given);
  }

  /** Returns which settings of the section a type is. */
  Optional<ParameterSource> settingsOf(TypeMirror type) {
    return settings.entrySet().stream()
        .filter(entry -> isClass(type, entry.getValue().type()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns what {@code SubscriptionSettings} of the section's subscription settings is. */
  Optional<ParameterSource> settingsOfAudiences(TypeMirror type) {
    return MoreTypes.isType(type)
            && MoreTypes.isTypeOf(SubscriptionSettings.class, type)
            && MoreTypes.asDeclared(type).getTypeArguments().stream()
                .flatMap(argument -> settingsOf(upperBound(argument)).stream())
                .anyMatch(ParameterSource.SUBSCRIPTION_SETTINGS::equals)
        ? Optional.of(ParameterSource.SETTINGS_OF_AUDIENCES)
        : Optional.empty();
  }

  private static TypeMirror upperBound(TypeMirror argument) {
    TypeMirror bound = argument.getKind() == TypeKind.WILDCARD
        ? MoreTypes.asWildcard(argument).getExtendsBound()
        : null;
    return bound == null ? argument : bound;
  }

  private static boolean isClass(TypeMirror type, ClassName name) {
    return type.getKind() == TypeKind.DECLARED
        && ClassName.get(MoreTypes.asTypeElement(type)).equals(name);
  }

  /** Returns whether a type has settings, whether or not the section names it. */
  static boolean isSettings(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getEnclosedElements().stream()
            .anyMatch(member -> MoreElements.isAnnotationPresent(member, Setting.class));
  }

  /** Returns whose a type is. */
  Owner ownerOf(TypeMirror type) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      return Owner.VARIABLE;
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Owner.NOBODY;
    }
    if (isSettings(type) || settingsOf(type).isPresent()) {
      return Owner.SETTINGS;
    }
    Element element = MoreTypes.asElement(type);
    String name = MoreElements.getPackage(element).getQualifiedName() + ".";
    if (name.startsWith("java.") || name.startsWith("javax.")) {
      return Owner.JAVA;
    }
    if (name.startsWith(SDK)) {
      return Owner.SDK;
    }
    return accessibility.of(element) ? Owner.PARTNER : Owner.HIDDEN;
  }

  /**
   * Returns whether a type is a variable that a call leaves open: one of a class, or one with
   * several bounds. Other variables of a method are inferred from the argument.
   */
  static boolean isVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        && (!(MoreTypes.asElement(type).getEnclosingElement() instanceof ExecutableElement)
            || MoreTypes.asTypeVariable(type).getUpperBound().getKind() == TypeKind.INTERSECTION);
  }

  boolean isSame(TypeMirror type, Class<?> known) {
    return types.isSameType(type, typeOf(known));
  }

  /** Returns whether a type is a known one, whatever its type arguments are, or a subtype. */
  boolean isSubtype(TypeMirror type, Class<?> known) {
    return types.isSubtype(types.erasure(type), types.erasure(typeOf(known)));
  }

  boolean isSupertype(TypeMirror type, Class<?> known) {
    return types.isSubtype(typeOf(known), type);
  }

  TypeMirror typeOf(Class<?> known) {
    return elements.getTypeElement(known.getCanonicalName()).asType();
  }
}
