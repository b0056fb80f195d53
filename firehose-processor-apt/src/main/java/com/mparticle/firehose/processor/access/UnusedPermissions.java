package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.RequiredPermissions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds permissions that a module does not use. In doubt a permission is used: by what the module
 * may run, by code that no module runs, and by values that escape.
 */
final class UnusedPermissions {

  private final ModuleDeclaration module;
  private final Registration registration;
  private final ImmutableSet<PermissionedAccess> accesses;
  private final Set<Requirement> escaping;
  private final ImmutableSet<Requirement> used;

  /**
   * Creates the check of a module.
   *
   * @param codes the code that may run for it
   * @param escaping what values hold that this code lets escape
   */
  UnusedPermissions(
      ModuleDeclaration module, Collection<CodeUnit> codes, Set<Requirement> escaping) {
    this.module = module;
    this.registration = new Registration(module);
    this.escaping = escaping;
    this.accesses = codes.stream()
        .flatMap(code -> code.accesses().stream())
        .collect(ImmutableSet.toImmutableSet());
    this.used = Stream.concat(
            accesses.stream().map(access -> access.element().requirement()), escaping.stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what the code may read, or names. */
  Set<Requirement> used() {
    return used;
  }

  Stream<Finding> find() {
    return Streams.concat(
        module.permissions().allow().stream()
            .filter(permission -> !isUsed(permission.value()))
            .map(UnusedPermissions::unused),
        unused(UserIdentity.class),
        unused(DeviceIdentity.class),
        unused(PartnerIdentity.class));
  }

  /**
   * A permission that no property requires is used by any module that receives messages. A handler
   * that names no types may be meant for any.
   */
  private boolean isUsed(Permission permission) {
    return used.contains(new Requirement.OfPermission(permission))
        || !RequiredPermissions.permissionsWithin(Message.class).contains(permission)
        || registration.handlesTypeWith(permission)
        || (!registration.isComplete() && isForEvents(permission));
  }

  private Stream<Finding> unused(Class<?> kind) {
    if (usesAll(kind)) {
      return Stream.empty();
    }
    List<String> searched = searched(kind);
    return module.permissions().identities(kind).stream()
        .filter(permission -> !permission.required())
        .map(IdentityPermission::type)
        .filter(type -> !isNamed(type.value()))
        .map(type -> searched.isEmpty() ? unused(type, kind) : unused(type, searched));
  }

  /** Returns the types of identities that the code looks for. */
  private List<String> searched(Class<?> kind) {
    return accesses.stream()
        .map(access -> access.element().requirement())
        .filter(
            requirement -> requirement instanceof Requirement.OfIdentity one && one.kind() == kind)
        .map(requirement -> Phrases.constant(((Requirement.OfIdentity) requirement).type()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Data subjects are found by the identities that a module has permissions for. */
  private boolean usesAll(Class<?> kind) {
    return module.dsr().isPresent()
        || escaping.contains(new Requirement.OfIdentities(kind))
        || accesses.stream().anyMatch(access -> readsAll(access, kind))
        || registration.handlesTypeWith(kind)
        || (!registration.isComplete() && isForEvents(kind));
  }

  /** Returns whether an access takes more than the identities of types that the code names. */
  private static boolean readsAll(PermissionedAccess access, Class<?> kind) {
    return access.kind() != PermissionedAccess.Kind.NARROW_READ
        && access.element().requirement().equals(new Requirement.OfIdentities(kind));
  }

  private static boolean isForEvents(Object requirement) {
    return Stream.of(Event.Type.values())
        .flatMap(type -> Stream.<Object>concat(
            RequiredPermissions.permissionFor(type).stream(),
            RequiredPermissions.identityFor(type).stream()))
        .anyMatch(requirement::equals);
  }

  private boolean isNamed(Object type) {
    return type instanceof Enum<?> constant && used.contains(new Requirement.OfIdentity(constant));
  }

  private static Finding unused(Located<Permission> permission) {
    return new Finding(
        AccessRules.UNUSED_PERMISSION,
        permission.position(),
        "%s is asked for, but nothing reads what it lets mParticle send: remove it"
            .formatted(Phrases.constant(permission.value())));
  }

  private static Finding unused(Located<?> type, List<String> searched) {
    return new Finding(
        AccessRules.UNUSED_IDENTITY_PERMISSION,
        type.position(),
        "%s is asked for, but the module looks for %s alone: look for it, or remove its permission"
            .formatted(name(type), Phrases.and(searched)));
  }

  private static Finding unused(Located<?> type, Class<?> kind) {
    return new Finding(
        AccessRules.UNUSED_IDENTITY_PERMISSION,
        type.position(),
        "%s is asked for, but nothing reads a %s: remove its permission"
            .formatted(name(type), kind.getSimpleName()));
  }

  private static String name(Located<?> type) {
    return type.value() instanceof Enum<?> constant
        ? Phrases.constant(constant)
        : "\"" + type.value() + "\"";
  }
}
