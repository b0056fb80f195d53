package com.mparticle.firehose.processor.access;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.report.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the accessors and constants that require a permission. The model's annotations say so; they
 * also hold for accessors that override annotated ones.
 */
final class PermissionIndex {

  private static final ImmutableMap<String, Class<?>> IDENTITIES = Stream.of(
          UserIdentity.class, DeviceIdentity.class, PartnerIdentity.class)
      .collect(ImmutableMap.toImmutableMap(Class::getCanonicalName, kind -> kind));

  /** By the name of the constant's class, a dot and its own name. */
  private static final ImmutableMap<String, Enum<?>> IDENTITY_TYPES = Stream.<Enum<?>>concat(
          Stream.of(UserIdentity.Type.values()), Stream.of(DeviceIdentity.Type.values()))
      .filter(type -> type != UserIdentity.Type.UNKNOWN && type != DeviceIdentity.Type.UNKNOWN)
      .collect(ImmutableMap.toImmutableMap(
          type -> type.getDeclaringClass().getCanonicalName() + "." + type.name(), type -> type));

  private final Types types;
  private final Map<Element, Optional<PermissionedElement>> known = new HashMap<>();

  PermissionIndex(Types types) {
    this.types = types;
  }

  /** Returns what a method or constant requires; absent if it requires nothing. */
  Optional<PermissionedElement> find(Element element) {
    return known.computeIfAbsent(element, this::lookUp);
  }

  /** Returns whether this is the number of constants of an enum that require a permission. */
  boolean hasAllConstants(TypeElement type, long constants) {
    return constants
        >= type.getEnclosedElements().stream()
            .filter(element -> find(element).isPresent())
            .count();
  }

  private Optional<PermissionedElement> lookUp(Element element) {
    return switch (element.getKind()) {
      case METHOD -> accessor(MoreElements.asExecutable(element));
      case ENUM_CONSTANT -> identityType(element);
      default -> Optional.empty();
    };
  }

  private static Optional<PermissionedElement> identityType(Element constant) {
    return Optional.ofNullable(
            IDENTITY_TYPES.get(constant.getEnclosingElement() + "." + constant.getSimpleName()))
        .map(type ->
            new PermissionedElement(Phrases.constant(type), new Requirement.OfIdentity(type)));
  }

  private Optional<PermissionedElement> accessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        ? accessor(MoreElements.asType(method.getEnclosingElement()), method)
        : Optional.empty();
  }

  /** Looks up the accessor of the same name there, then in the supertypes. */
  private Optional<PermissionedElement> accessor(TypeElement type, ExecutableElement method) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(declared -> declared.getParameters().isEmpty()
            && declared.getSimpleName().equals(method.getSimpleName()))
        .flatMap(declared -> declaredRequirement(declared).stream())
        .findFirst()
        .or(() -> types.directSupertypes(type.asType()).stream()
            .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
            .flatMap(supertype -> accessor(MoreTypes.asTypeElement(supertype), method).stream())
            .findFirst());
  }

  private static Optional<PermissionedElement> declaredRequirement(ExecutableElement accessor) {
    return permission(accessor)
        .or(() -> identities(accessor))
        .map(requirement -> new PermissionedElement(
            "%s.%s()"
                .formatted(
                    MoreElements.asType(accessor.getEnclosingElement()).getSimpleName(),
                    accessor.getSimpleName()),
            requirement));
  }

  private static Optional<Requirement> permission(ExecutableElement accessor) {
    return MoreElements.getAnnotationMirror(accessor, RequiresPermission.class)
        .toJavaUtil()
        .map(annotation ->
            AnnotationValues.getEnum(AnnotationMirrors.getAnnotationValue(annotation, "value")))
        .map(constant -> new Requirement.OfPermission(
            Permission.valueOf(constant.getSimpleName().toString())));
  }

  private static Optional<Requirement> identities(ExecutableElement accessor) {
    return MoreElements.getAnnotationMirror(accessor, RequiresIdentityPermission.class)
        .toJavaUtil()
        .map(annotation -> AnnotationValues.getTypeMirror(
            AnnotationMirrors.getAnnotationValue(annotation, "value")))
        .map(kind ->
            IDENTITIES.get(MoreTypes.asTypeElement(kind).getQualifiedName().toString()))
        .map(Requirement.OfIdentities::new);
  }
}
