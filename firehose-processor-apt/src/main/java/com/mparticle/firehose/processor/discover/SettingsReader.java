package com.mparticle.firehose.processor.discover;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.auto.common.Visibility;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.mparticle.firehose.annotations.Setting;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.SettingConflict;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingKind;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads settings interfaces: each method without a body, and each with {@code @Setting}, is a
 * setting.
 */
final class SettingsReader {

  private final Types types;
  private final Elements elements;
  private final DeclarationOrder order;

  SettingsReader(Types types, Elements elements, DeclarationOrder order) {
    this.types = types;
    this.elements = elements;
    this.order = order;
  }

  /** Reads the type that a section names, which may be none of an interface. */
  SettingsDeclaration read(TypeMirror type, Position position) {
    return type.getKind() == TypeKind.DECLARED
        ? read(MoreTypes.asTypeElement(type), position)
        : new SettingsDeclaration(
            nearestClass(type), false, Visibility.PUBLIC, false, false, List.of(), position);
  }

  private static ClassName nearestClass(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        ? ClassName.get(Array.class)
        : (ClassName) TypeName.get(type).box();
  }

  private SettingsDeclaration read(TypeElement type, Position position) {
    List<SettingDeclaration> settings = methods(type).asMap().values().stream()
        .map(declarations -> setting(type, List.copyOf(declarations)))
        .toList();
    return new SettingsDeclaration(
        ClassName.get(type),
        type.getKind() == ElementKind.INTERFACE,
        Visibility.effectiveVisibilityOfElement(type),
        !type.getTypeParameters().isEmpty(),
        type.getModifiers().contains(Modifier.SEALED),
        settings,
        position);
  }

  /**
   * Returns the methods of settings by signature: several interfaces may declare the same method,
   * which is one setting.
   */
  private ListMultimap<String, ExecutableElement> methods(TypeElement type) {
    ListMultimap<String, ExecutableElement> bySignature =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (ExecutableElement method : order.allMethods(type)) {
      if (isSetting(method)) {
        bySignature.put(method.toString(), method);
      }
    }
    return bySignature;
  }

  private boolean isSetting(ExecutableElement method) {
    return annotation(method).isPresent() || (isAbstract(method) && !redeclaresObject(method));
  }

  /**
   * Interfaces may declare {@code equals}, {@code hashCode} and {@code toString}, which every
   * object has.
   */
  private boolean redeclaresObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement(Object.class.getCanonicalName());
    TypeElement owner = MoreElements.asType(method.getEnclosingElement());
    return MoreElements.getLocalAndInheritedMethods(object, types, elements).stream()
        .anyMatch(ofObject -> elements.overrides(method, ofObject, owner));
  }

  private TypeMirror returnType(TypeElement type, ExecutableElement method) {
    return MoreTypes.asExecutable(types.asMemberOf(MoreTypes.asDeclared(type.asType()), method))
        .getReturnType();
  }

  private static Optional<AnnotationReader<Setting>> annotation(ExecutableElement method) {
    return AnnotationReader.on(method, Setting.class);
  }

  /** Reads a setting from the first of its declarations that has an annotation. */
  private SettingDeclaration setting(TypeElement type, List<ExecutableElement> declarations) {
    List<ExecutableElement> annotated =
        declarations.stream().filter(method -> annotation(method).isPresent()).toList();
    ExecutableElement method = annotated.isEmpty() ? declarations.get(0) : annotated.get(0);
    TypeMirror returnType = returnType(type, method);
    return annotation(method)
        .map(annotation -> annotated(method, returnType, annotation, conflict(type, annotated)))
        .orElseGet(() -> unannotated(method, returnType));
  }

  private static Optional<SettingConflict> conflict(
      TypeElement type, List<ExecutableElement> annotated) {
    return annotated.stream()
        .skip(1)
        .filter(method -> !AnnotationMirrors.equivalence()
            .equivalent(settingOn(annotated.get(0)), settingOn(method)))
        .findFirst()
        .map(method -> new SettingConflict(
            ownerOf(annotated.get(0)),
            ownerOf(method),
            type.getSimpleName().toString(),
            Position.of(type)));
  }

  private static AnnotationMirror settingOn(ExecutableElement method) {
    return MoreElements.getAnnotationMirror(method, Setting.class).get();
  }

  private static String ownerOf(ExecutableElement method) {
    return MoreElements.asType(method.getEnclosingElement()).getSimpleName().toString();
  }

  private static SettingDeclaration annotated(
      ExecutableElement method,
      TypeMirror returnType,
      AnnotationReader<Setting> annotation,
      Optional<SettingConflict> conflict) {
    return new SettingDeclaration(
        nameOf(method),
        id(method, annotation.text(Setting::id)),
        kind(returnType),
        constants(returnType),
        isOptional(returnType),
        SimpleTypeNames.of(TypeName.get(returnType)),
        true,
        isAbstract(method),
        hasParameters(method),
        annotation.text(Setting::name),
        annotation.text(Setting::description),
        annotation.ifWritten(Setting::defaultValue, annotation::text),
        annotation.flag(Setting::required),
        annotation.flag(Setting::asText),
        annotation.ifWritten(Setting::min, annotation::number),
        annotation.ifWritten(Setting::max, annotation::number),
        annotation.flag(Setting::confidential),
        annotation.flag(Setting::visible),
        annotation.flag(Setting::checked),
        conflict,
        annotation.position(),
        Position.of(method));
  }

  private static SettingDeclaration unannotated(ExecutableElement method, TypeMirror returnType) {
    Position position = Position.of(method);
    return new SettingDeclaration(
        nameOf(method),
        new Located<>(nameOf(method), position),
        kind(returnType),
        constants(returnType),
        isOptional(returnType),
        SimpleTypeNames.of(TypeName.get(returnType)),
        false,
        isAbstract(method),
        hasParameters(method),
        new Located<>("", position),
        new Located<>("", position),
        Optional.empty(),
        new Located<>(false, position),
        new Located<>(false, position),
        Optional.empty(),
        Optional.empty(),
        new Located<>(false, position),
        new Located<>(true, position),
        new Located<>(false, position),
        Optional.empty(),
        position,
        position);
  }

  private static String nameOf(ExecutableElement method) {
    return method.getSimpleName().toString();
  }

  private static Located<String> id(ExecutableElement method, Located<String> written) {
    return written.value().isEmpty() ? new Located<>(nameOf(method), written.position()) : written;
  }

  private static Optional<SettingKind> kind(TypeMirror returnType) {
    return SettingKind.returning(TypeName.get(returnType))
        .or(() -> constants(returnType)
            .filter(constants -> !constants.isPrivate())
            .map(constants -> SettingKind.CONSTANT));
  }

  private static boolean isOptional(TypeMirror returnType) {
    TypeName type = TypeName.get(returnType);
    return SettingKind.returning(type)
        .map(kind -> kind.optionalType().equals(type))
        .orElseGet(() -> optionalValue(returnType).isPresent());
  }

  /**
   * Returns the enum that a type is, or is an {@code Optional} of; one without constants is none.
   */
  private static Optional<SettingDeclaration.Constants> constants(TypeMirror returnType) {
    return Optional.of(optionalValue(returnType).orElse(returnType))
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .filter(type -> type.getKind() == ElementKind.ENUM)
        .map(type -> new SettingDeclaration.Constants(
            ClassName.get(type),
            type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList(),
            Visibility.effectiveVisibilityOfElement(type) == Visibility.PRIVATE))
        .filter(constants -> !constants.names().isEmpty());
  }

  private static Optional<TypeMirror> optionalValue(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && MoreTypes.isTypeOf(Optional.class, type)
        ? MoreTypes.asDeclared(type).getTypeArguments().stream()
            .<TypeMirror>map(argument -> argument)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static boolean hasParameters(ExecutableElement method) {
    return !method.getParameters().isEmpty() || !method.getTypeParameters().isEmpty();
  }
}
