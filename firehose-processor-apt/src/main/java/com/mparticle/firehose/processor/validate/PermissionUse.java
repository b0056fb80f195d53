package com.mparticle.firehose.processor.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.GenericRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.model.SectionKind;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.RequiredPermissions;
import com.mparticle.firehose.processor.report.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Checks that each permission is named once, and can have an effect. */
final class PermissionUse implements Check {

  private static final ImmutableList<SectionKind> SECTIONS =
      ImmutableList.of(SectionKind.EVENTS, SectionKind.AUDIENCES);

  private static final Rule DUPLICATE_PERMISSION = Rule.error(
      "duplicate-permission", "@Permissions names each identity and permission at most once");
  private static final Rule DEVICE_IDENTITY_UNREACHABLE = Rule.warning(
      "device-identity-unreachable",
      "A device identity occurs on a runtime environment that the module receives",
      "mParticle sends the identity from one of them");
  private static final Rule PERMISSION_UNUSED_SECTION = Rule.warning(
      "permission-unused-section",
      "A permission concerns messages for which the module is registered",
      "a later version of the module will use it");

  @Override
  public List<Rule> rules() {
    return List.of(DUPLICATE_PERMISSION, DEVICE_IDENTITY_UNREACHABLE, PERMISSION_UNUSED_SECTION);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Streams.concat(duplicates(module.permissions()), unreachable(module), unused(module));
  }

  private static Stream<Finding> duplicates(PermissionsDeclaration permissions) {
    return Streams.concat(
        duplicates(permissions.user().stream().map(IdentityPermission::type)),
        duplicates(permissions.device().stream().map(IdentityPermission::type)),
        duplicates(permissions.allow().stream()));
  }

  private static <E extends Enum<E>> Stream<Finding> duplicates(Stream<Located<E>> permissions) {
    return Duplicates.of(
        permissions,
        Located::value,
        (first, second) -> new Finding(
            DUPLICATE_PERMISSION,
            second.position(),
            "@Permissions names %s twice: remove one of them"
                .formatted(Phrases.constant(second.value()))));
  }

  /** Device identities of audiences and data subjects do not depend on runtime environments. */
  private static Stream<Finding> unreachable(ModuleDeclaration module) {
    return module.events().stream()
        .filter(section -> module.sections().count() == 1)
        .flatMap(section -> module.permissions().device().stream()
            .map(IdentityPermission::type)
            .filter(type -> !UnknownConstants.isUnknown(type.value()))
            .filter(type -> !isReachable(type.value(), section))
            .map(PermissionUse::unreachable));
  }

  /** {@link EventRegistration} reports a section without runtime environments. */
  private static boolean isReachable(DeviceIdentity.Type type, EventSection section) {
    List<Located<RuntimeEnvironment.Type>> environments =
        section.runtimeEnvironments().value();
    return environments.isEmpty()
        || environments.stream().anyMatch(environment -> mayHave(environment.value(), type));
  }

  /** Which identities environments without a value type of their own have is not known. */
  private static boolean mayHave(
      RuntimeEnvironment.Type environment, DeviceIdentity.Type identity) {
    return environment.valueType() == GenericRuntimeEnvironment.class
        || environment.deviceIdentityTypes().contains(identity);
  }

  private static Finding unreachable(Located<DeviceIdentity.Type> type) {
    List<String> environments = Arrays.stream(RuntimeEnvironment.Type.values())
        .filter(environment -> environment.deviceIdentityTypes().contains(type.value()))
        .map(Phrases::constant)
        .toList();
    return new Finding(
        DEVICE_IDENTITY_UNREACHABLE,
        type.position(),
        "%s occurs on none of the runtimeEnvironments of @EventProcessing: write %s there, or remove the permission"
            .formatted(Phrases.constant(type.value()), Phrases.or(environments)));
  }

  private static Stream<Finding> unused(ModuleDeclaration module) {
    return module.permissions().allow().stream()
        .filter(permission -> SECTIONS.stream()
            .filter(section -> concerns(module, section))
            .noneMatch(section -> changes(permission.value(), section)))
        .map(permission -> new Finding(
            PERMISSION_UNUSED_SECTION,
            permission.position(),
            "%s has no effect without %s: remove it"
                .formatted(
                    Phrases.constant(permission.value()),
                    Phrases.or(SECTIONS.stream()
                        .filter(section -> changes(permission.value(), section))
                        .map(Phrases::annotation)
                        .toList()))));
  }

  /** {@link Sections} reports handlers without a section. */
  private static boolean concerns(ModuleDeclaration module, SectionKind kind) {
    return module.section(kind).isPresent()
        || module.handlers().stream().anyMatch(handler -> handler.kind().section() == kind);
  }

  /**
   * Returns whether a permission changes the messages of a section: some of their properties or, if
   * no property requires it, which batches of events arrive.
   */
  private static boolean changes(Permission permission, SectionKind section) {
    boolean isOfAudiences = RequiredPermissions.permissionsWithin(
            AudienceMembershipChangeRequest.class)
        .contains(permission);
    return section == SectionKind.AUDIENCES
        ? isOfAudiences
        : !isOfAudiences
            || RequiredPermissions.permissionsWithin(EventProcessingRequest.class)
                .contains(permission);
  }
}
