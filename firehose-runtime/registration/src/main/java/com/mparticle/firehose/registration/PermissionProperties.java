package com.mparticle.firehose.registration;

import static com.mparticle.firehose.registration.Verdict.breaking;
import static com.mparticle.firehose.registration.Verdict.none;
import static com.mparticle.firehose.registration.Verdict.reregistration;

import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.PartnerIdentityPermission;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import java.util.List;
import java.util.stream.Stream;

/** The permissions of a module, and their properties. */
final class PermissionProperties {

  private static final Verdict ADDED =
      reregistration("mParticle sends the data once it has accepted the permission");
  private static final Verdict REMOVED =
      reregistration("mParticle sends the data until it has the new registration");
  /** Identities are told apart by their types: one of another type is another one. */
  private static final Verdict TYPE = none();

  private static final Verdict ENCODING =
      reregistration("mParticle sends the registered encoding until it has the new one");
  private static final Verdict NEWLY_REQUIRED =
      reregistration("mParticle will send less: only data of users with a required identity");
  private static final Verdict NO_LONGER_REQUIRED =
      reregistration("mParticle will send more: data of users without the identity, too");

  private PermissionProperties() {}

  static List<Property> rows() {
    return Stream.of(lists(), flags(), device(), user(), partner())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Property> lists() {
    return List.of(
        Property.of(
            Permissions.class,
            "device_identities",
            Permissions::deviceIdentities,
            none(),
            ADDED,
            REMOVED),
        Property.of(
            Permissions.class,
            "user_identities",
            Permissions::userIdentities,
            none(),
            ADDED,
            REMOVED),
        Property.of(
            Permissions.class,
            "partner_identities",
            Permissions::partnerIdentities,
            none(),
            ADDED,
            breaking("customers have stored identities of users under it")));
  }

  private static List<Property> flags() {
    return Stream.of(Permission.values()).map(PermissionProperties::flag).toList();
  }

  private static Property flag(Permission permission) {
    return Property.of(
        Permissions.class,
        permission.wireFlag(),
        permissions -> permissions.allowed().contains(permission),
        none(),
        ADDED,
        REMOVED);
  }

  private static List<Property> device() {
    return List.of(
        Property.of(
            DeviceIdentityPermission.class, "type", DeviceIdentityPermission::typeName, TYPE),
        Property.of(
            DeviceIdentityPermission.class,
            "encoding",
            DeviceIdentityPermission::encodingName,
            ENCODING),
        Property.of(
            DeviceIdentityPermission.class,
            "required",
            DeviceIdentityPermission::required,
            none(),
            NEWLY_REQUIRED,
            NO_LONGER_REQUIRED));
  }

  private static List<Property> user() {
    return List.of(
        Property.of(UserIdentityPermission.class, "type", UserIdentityPermission::typeName, TYPE),
        Property.of(
            UserIdentityPermission.class,
            "encoding",
            UserIdentityPermission::encodingName,
            ENCODING),
        Property.of(
            UserIdentityPermission.class,
            "required",
            UserIdentityPermission::required,
            none(),
            NEWLY_REQUIRED,
            NO_LONGER_REQUIRED));
  }

  private static List<Property> partner() {
    return List.of(
        Property.of(
            PartnerIdentityPermission.class,
            "type",
            PartnerIdentityPermission::type,
            breaking("mParticle can't rename a partner identity")),
        Property.of(
            PartnerIdentityPermission.class,
            "encoding",
            PartnerIdentityPermission::encodingName,
            ENCODING),
        Property.of(
            PartnerIdentityPermission.class,
            "required",
            PartnerIdentityPermission::required,
            none(),
            NEWLY_REQUIRED,
            NO_LONGER_REQUIRED));
  }
}
