package com.mparticle.firehose.emulator.schema;

import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import java.util.List;
import java.util.Set;

/**
 * What a registration asks for beyond types of messages.
 *
 * @param moduleName name of the module; empty where it has none
 */
public record Asked(
    String moduleName, Set<Permission> permissions, List<AskedIdentity> identities) {

  /** What a registration asks for. */
  public static Asked by(ModuleRegistrationResponse registration) {
    Permissions permissions =
        registration.permissions().orElseGet(() -> Permissions.builder().build());
    return new Asked(
        registration.name().orElse(""), permissions.allowed(), AskedIdentity.in(permissions));
  }

  /** Whether it asks for a permission. */
  public boolean allows(Permission permission) {
    return permissions.contains(permission);
  }

  /** The identities of a kind. */
  public List<AskedIdentity> identities(IdentityKind kind) {
    return identities.stream().filter(asked -> asked.kind() == kind).toList();
  }

  /** The identities of which a user must have at least one. */
  public List<AskedIdentity> required() {
    return identities.stream().filter(AskedIdentity::required).toList();
  }
}
