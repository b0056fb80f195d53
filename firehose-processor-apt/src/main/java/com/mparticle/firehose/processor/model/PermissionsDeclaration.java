package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import java.util.List;

/**
 * The permissions that a module names.
 *
 * @param isWritten whether the module has the annotation
 * @param position the annotation, or the class where there is none
 */
public record PermissionsDeclaration(
    List<IdentityPermission<UserIdentity.Type>> user,
    List<IdentityPermission<DeviceIdentity.Type>> device,
    List<IdentityPermission<String>> partner,
    List<Located<Permission>> allow,
    boolean isWritten,
    Position position) {

  /** Returns whether the module has a permission other than for identities. */
  public boolean allows(Permission permission) {
    return allow.stream().anyMatch(allowed -> allowed.value() == permission);
  }

  /**
   * Returns the permissions for one kind of identity.
   *
   * @param kind {@code UserIdentity}, {@code DeviceIdentity} or {@code PartnerIdentity}
   * @throws IllegalArgumentException if it is none of them
   */
  public List<? extends IdentityPermission<?>> identities(Class<?> kind) {
    if (kind == UserIdentity.class) {
      return user;
    }
    if (kind == DeviceIdentity.class) {
      return device;
    }
    if (kind == PartnerIdentity.class) {
      return partner;
    }
    throw new IllegalArgumentException(kind + " is no kind of identity");
  }
}
