package com.mparticle.firehose.processor.access;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the accessors, types and constants that require a permission or a registration. For
 * accessors, the model's annotations say so; they also hold for accessors that override annotated
 * ones.
 */
final class PermissionIndex {

  private static final ImmutableMap<String, Class<?>> IDENTITIES = Stream.of(
          UserIdentity.class, DeviceIdentity.class, PartnerIdentity.class)
      .collect(ImmutableMap.toImmutableMap(Class::getCanonicalName, kind -> kind));

  private static final String BATCH = EventProcessingRequest.class.getCanonicalName();

  private static final PermissionedElement NOTIFICATIONS = new PermissionedElement(
      "EventProcessingRequest.systemNotifications()", new Requirement.OfNotifications());

  private static final String MODEL = "com.mparticle.firehose.model.";

  private final Types types;
  private final PermissionedTypes permissionedTypes = new PermissionedTypes();
  private final Map<Element, Optional<PermissionedElement>> known = new HashMap<>();

  PermissionIndex(Types types) {
    this.types = types;
  }

  /** Returns what a method, constant or value type requires; absent if it requires nothing. */
  Optional<PermissionedElement> find(Element element) {
    return known.computeIfAbsent(element, this::lookUp);
  }

  /** Returns whether an enum has constants that require something. */
  boolean isPermissionedEnum(TypeElement type) {
    return permissionedTypes.isEnum(type.getQualifiedName().toString());
  }

  /** Returns what the constants of an enum require, as far as they require something. */
  Stream<PermissionedElement> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .flatMap(element -> find(element).stream());
  }

  /** Returns whether an enum has no more constants that require something. */
  boolean hasAllConstants(TypeElement type, long constants) {
    return constants >= constants(type).count();
  }

  /** Returns what the accessor of that name requires, in a class of the model. */
  Optional<PermissionedElement> accessor(TypeElement type, Name name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(declared ->
            declared.getParameters().isEmpty() && declared.getSimpleName().equals(name))
        .flatMap(declared -> declaredRequirement(declared).stream())
        .findFirst()
        .or(() -> types.directSupertypes(type.asType()).stream()
            .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
            .flatMap(supertype -> accessor(MoreTypes.asTypeElement(supertype), name).stream())
            .findFirst());
  }

  private Optional<PermissionedElement> lookUp(Element element) {
    return switch (element.getKind()) {
      case METHOD -> accessor(MoreElements.asExecutable(element));
      case ENUM_CONSTANT ->
        permissionedTypes.constant(
            MoreElements.asType(element.getEnclosingElement())
                .getQualifiedName()
                .toString(),
            element.getSimpleName().toString());
      case INTERFACE ->
        permissionedTypes.valueType(
            MoreElements.asType(element).getQualifiedName().toString());
      default -> Optional.empty();
    };
  }

  private Optional<PermissionedElement> accessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        ? accessor(MoreElements.asType(method.getEnclosingElement()), method.getSimpleName())
        : declaredRequirement(method);
  }

  private static Optional<PermissionedElement> declaredRequirement(ExecutableElement accessor) {
    TypeElement type = MoreElements.asType(accessor.getEnclosingElement());
    if (accessor.getSimpleName().contentEquals("systemNotifications")
        && type.getQualifiedName().contentEquals(BATCH)) {
      return Optional.of(NOTIFICATIONS);
    }
    return permission(accessor)
        .or(() -> identities(accessor))
        .or(() -> settings(accessor))
        .map(requirement -> new PermissionedElement(
            "%s.%s()".formatted(type.getSimpleName(), accessor.getSimpleName()), requirement));
  }

  /** Messages hold settings as maps, whose accessors are named after them. */
  private static Optional<Requirement> settings(ExecutableElement accessor) {
    TypeElement returned = TypeElements.of(accessor.getReturnType());
    return accessor.getSimpleName().toString().endsWith("Settings")
            && returned != null
            && returned.getQualifiedName().contentEquals("java.util.Map")
            && MoreElements.getPackage(accessor).getQualifiedName().toString().startsWith(MODEL)
        ? Optional.of(new Requirement.OfSettings())
        : Optional.empty();
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
