package com.mparticle.firehose.processor.discover;

import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.model.Position;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Permissions}. */
final class PermissionsReader {

  private PermissionsReader() {}

  static PermissionsDeclaration read(TypeElement module) {
    return AnnotationReader.on(module, Names.annotation("Permissions"))
        .map(PermissionsReader::permissions)
        .orElseGet(() -> new PermissionsDeclaration(
            List.of(), List.of(), List.of(), List.of(), false, Position.of(module)));
  }

  private static PermissionsDeclaration permissions(AnnotationReader permissions) {
    return new PermissionsDeclaration(
        identities(
            permissions, "user", identity -> identity.constant("type", UserIdentity.Type.class)),
        identities(
            permissions,
            "device",
            identity -> identity.constant("type", DeviceIdentity.Type.class)),
        identities(permissions, "partner", identity -> identity.text("type")),
        permissions.constants("allow", Permission.class),
        true,
        permissions.position());
  }

  private static <T> List<IdentityPermission<T>> identities(
      AnnotationReader permissions, String member, Function<AnnotationReader, Located<T>> type) {
    return permissions.annotations(member).stream()
        .map(identity -> new IdentityPermission<>(
            type.apply(identity),
            identity.constant("encoding", Identity.Encoding.class),
            identity.flag("required").value(),
            identity.position()))
        .toList();
  }
}
