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
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds permissions that a module does not use. In doubt a permission is used: by what the module
 * may run, by code that no module runs, and by values that escape.
 */
final class UnusedPermissions {

  private final ModuleDeclaration module;
  private final Registration registration;
  private final boolean hasErrors;
  private final ImmutableSet<Requirement> used;

  /**
   * Creates the check of a module.
   *
   * @param codes the code that may run for it
   * @param escaping what values hold that this code lets escape
   */
  UnusedPermissions(CheckedModule module, Collection<CodeUnit> codes, Set<Requirement> escaping) {
    this.module = module.declaration();
    this.registration = new Registration(module.declaration());
    this.hasErrors = module.hasErrors();
    this.used = Stream.concat(
            codes.stream()
                .flatMap(code -> code.accesses().stream())
                .map(access -> access.element().requirement()),
            escaping.stream())
        .collect(ImmutableSet.toImmutableSet());
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
   * A permission that no property requires is used by any module that receives messages. A module
   * with errors may be meant to handle any type of event.
   */
  private boolean isUsed(Permission permission) {
    return used.contains(new Requirement.OfPermission(permission))
        || !RequiredPermissions.permissionsWithin(Message.class).contains(permission)
        || registration.handlesTypeWith(permission)
        || (hasErrors && isForEvents(permission));
  }

  private Stream<Finding> unused(Class<?> kind) {
    return reads(kind)
        ? Stream.empty()
        : module.permissions().identities(kind).stream()
            .filter(permission -> !permission.required())
            .map(IdentityPermission::type)
            .filter(type -> !isSearched(type.value()))
            .map(type -> unused(type, kind));
  }

  /** Data subjects are found by the identities that a module has permissions for. */
  private boolean reads(Class<?> kind) {
    return module.dsr().isPresent()
        || used.contains(new Requirement.OfIdentities(kind))
        || registration.handlesTypeWith(kind)
        || (hasErrors && isForEvents(kind));
  }

  private static boolean isForEvents(Object requirement) {
    return Stream.of(Event.Type.values())
        .flatMap(type -> Stream.<Object>concat(
            RequiredPermissions.permissionFor(type).stream(),
            RequiredPermissions.identityFor(type).stream()))
        .anyMatch(requirement::equals);
  }

  private boolean isSearched(Object type) {
    return type instanceof Enum<?> constant && used.contains(new Requirement.OfIdentity(constant));
  }

  private static Finding unused(Located<Permission> permission) {
    return new Finding(
        AccessRules.UNUSED_PERMISSION,
        permission.position(),
        "%s is asked for, but nothing reads what it lets mParticle send: remove it"
            .formatted(Phrases.constant(permission.value())));
  }

  private static Finding unused(Located<?> type, Class<?> kind) {
    return new Finding(
        AccessRules.UNUSED_IDENTITY_PERMISSION,
        type.position(),
        "%s is asked for, but nothing reads a %s: remove its permission"
            .formatted(
                type.value() instanceof Enum<?> constant
                    ? Phrases.constant(constant)
                    : "\"" + type.value() + "\"",
                kind.getSimpleName()));
  }
}
