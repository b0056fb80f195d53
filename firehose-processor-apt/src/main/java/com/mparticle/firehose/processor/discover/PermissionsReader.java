package com.mparticle.firehose.processor.discover;

import com.mparticle.firehose.annotations.DeviceIdentityPermission;
import com.mparticle.firehose.annotations.PartnerIdentityPermission;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.model.Position;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Permissions}. */
final class PermissionsReader {

  private PermissionsReader() {}

  static PermissionsDeclaration read(TypeElement module) {
    return AnnotationReader.on(module, Permissions.class)
        .map(PermissionsReader::permissions)
        .orElseGet(() -> new PermissionsDeclaration(
            List.of(), List.of(), List.of(), List.of(), false, Position.of(module)));
  }

  private static PermissionsDeclaration permissions(AnnotationReader<Permissions> permissions) {
    return new PermissionsDeclaration(
        permissions.annotations(Permissions::user).stream()
            .map(PermissionsReader::user)
            .toList(),
        permissions.annotations(Permissions::device).stream()
            .map(PermissionsReader::device)
            .toList(),
        permissions.annotations(Permissions::partner).stream()
            .map(PermissionsReader::partner)
            .toList(),
        permissions.constants(Permissions::allow),
        true,
        permissions.position());
  }

  private static IdentityPermission<UserIdentity.Type> user(
      AnnotationReader<UserIdentityPermission> identity) {
    return new IdentityPermission<>(
        identity.constant(UserIdentityPermission::type),
        identity.constant(UserIdentityPermission::encoding),
        identity.flag(UserIdentityPermission::required).value(),
        identity.position());
  }

  private static IdentityPermission<DeviceIdentity.Type> device(
      AnnotationReader<DeviceIdentityPermission> identity) {
    return new IdentityPermission<>(
        identity.constant(DeviceIdentityPermission::type),
        identity.constant(DeviceIdentityPermission::encoding),
        identity.flag(DeviceIdentityPermission::required).value(),
        identity.position());
  }

  private static IdentityPermission<String> partner(
      AnnotationReader<PartnerIdentityPermission> identity) {
    return new IdentityPermission<>(
        identity.text(PartnerIdentityPermission::type),
        identity.constant(PartnerIdentityPermission::encoding),
        identity.flag(PartnerIdentityPermission::required).value(),
        identity.position());
  }
}
