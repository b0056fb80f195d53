package com.mparticle.firehose.emulator.gate;

import com.mparticle.firehose.emulator.schema.AskedIdentity;
import com.mparticle.firehose.emulator.schema.IdentityKind;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity.Encoding;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the annotation {@code @Permissions} that asks for something. */
final class PermissionAnnotation {

  private PermissionAnnotation() {}

  /** Asks for a permission. */
  static String of(Permission permission) {
    return "@Permissions(allow = " + ModelConstants.source(permission) + ")";
  }

  /**
   * Asks for an identity; absent where this version does not know its type or encoding.
   *
   * @param type wire name
   * @param encoding wire name
   */
  static Optional<String> of(IdentityKind kind, String type, String encoding) {
    return identity(kind, type, encoding)
        .map(asked -> "@Permissions(" + member(kind) + " = " + asked + ")");
  }

  /**
   * Asks for identities, none of them required; those that this version does not know are omitted.
   */
  static String withoutRequired(List<AskedIdentity> identities) {
    List<String> members = new ArrayList<>();
    for (IdentityKind kind : IdentityKind.values()) {
      List<String> ofKind = identities.stream()
          .filter(asked -> asked.kind() == kind)
          .flatMap(asked -> identity(kind, asked.type(), asked.encoding()).stream())
          .toList();
      if (!ofKind.isEmpty()) {
        members.add(member(kind) + " = " + array(ofKind));
      }
    }
    return "@Permissions(" + String.join(", ", members) + ")";
  }

  private static Optional<String> identity(IdentityKind kind, String type, String encoding) {
    return type(kind, type)
        .flatMap(typeSource -> ModelConstants.known(Encoding.class, encoding)
            .map(known -> "@" + kind.valueType().getSimpleName() + "Permission(type = " + typeSource
                + (known == Encoding.RAW ? "" : ", encoding = " + ModelConstants.source(known))
                + ")"));
  }

  private static Optional<String> type(IdentityKind kind, String type) {
    return switch (kind) {
      case USER -> ModelConstants.known(UserIdentity.Type.class, type).map(ModelConstants::source);
      case DEVICE ->
        ModelConstants.known(DeviceIdentity.Type.class, type).map(ModelConstants::source);
      case PARTNER -> Optional.of("\"" + type + "\"");
    };
  }

  private static String member(IdentityKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String array(List<String> elements) {
    return elements.size() == 1 ? elements.get(0) : "{" + String.join(", ", elements) + "}";
  }
}
