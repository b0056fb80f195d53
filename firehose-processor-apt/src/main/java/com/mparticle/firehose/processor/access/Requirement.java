package com.mparticle.firehose.processor.access;

import com.google.common.base.Ascii;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.report.Phrases;

/** What a module has to ask for, so that mParticle sends it certain data. */
sealed interface Requirement {

  /** Returns whether the permissions ask for it. */
  boolean isMetBy(PermissionsDeclaration permissions);

  /** Returns what is missing where they do not, as messages name it. */
  String missing();

  /** Returns what to write in the module. */
  String fix(ModuleDeclaration module);

  /** A permission other than for identities. */
  record OfPermission(Permission permission) implements Requirement {

    @Override
    public boolean isMetBy(PermissionsDeclaration permissions) {
      return permissions.allows(permission);
    }

    @Override
    public String missing() {
      return Phrases.constant(permission);
    }

    @Override
    public String fix(ModuleDeclaration module) {
      return Phrases.permit(module, "allow", Phrases.constant(permission));
    }
  }

  /**
   * A permission for any identity of a kind.
   *
   * @param kind {@code UserIdentity}, {@code DeviceIdentity} or {@code PartnerIdentity}
   */
  record OfIdentities(Class<?> kind) implements Requirement {

    @Override
    public boolean isMetBy(PermissionsDeclaration permissions) {
      return !permissions.identities(kind).isEmpty();
    }

    @Override
    public String missing() {
      return "a permission for a " + kind.getSimpleName();
    }

    @Override
    public String fix(ModuleDeclaration module) {
      return permit(module, kind, "...");
    }
  }

  /** A permission for one type of user or device identities. */
  record OfIdentity(Enum<?> type) implements Requirement {

    /** Returns the kind of identity. */
    Class<?> kind() {
      return type.getDeclaringClass().getEnclosingClass();
    }

    @Override
    public boolean isMetBy(PermissionsDeclaration permissions) {
      return permissions.identities(kind()).stream()
          .anyMatch(permitted -> permitted.type().value() == type);
    }

    @Override
    public String missing() {
      return "a permission for it";
    }

    @Override
    public String fix(ModuleDeclaration module) {
      return permit(module, kind(), Phrases.constant(type));
    }
  }

  private static String permit(ModuleDeclaration module, Class<?> kind, String type) {
    String identity = kind.getSimpleName();
    return Phrases.permit(
        module,
        Ascii.toLowerCase(identity.replace("Identity", "")),
        "@%sPermission(type = %s)".formatted(identity, type));
  }
}
