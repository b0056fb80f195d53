package com.mparticle.firehose.processor.reads;

import com.google.common.base.Ascii;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.report.Phrases;

/** What a module has to ask for, so that mParticle sends it something. */
sealed interface Requirement {

  /** Whether that is asked for. */
  boolean isMetBy(PermissionsDeclaration permissions);

  /** What is missing where it is not, as messages name it. */
  String missing();

  /** What the module should write. */
  String mend(ModuleDeclaration module);

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
    public String mend(ModuleDeclaration module) {
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
    public String mend(ModuleDeclaration module) {
      return permit(module, kind, "...");
    }
  }

  /** A permission for one type of user or device identities. */
  record OfIdentity(Enum<?> type) implements Requirement {

    /** The kind of identity. */
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
    public String mend(ModuleDeclaration module) {
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
