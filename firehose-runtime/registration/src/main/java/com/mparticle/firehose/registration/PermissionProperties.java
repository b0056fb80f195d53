package com.mparticle.firehose.registration;

import static com.mparticle.firehose.registration.Verdict.breaking;
import static com.mparticle.firehose.registration.Verdict.none;
import static com.mparticle.firehose.registration.Verdict.reregistration;

import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.PartnerIdentityPermission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    return List.of(
        flag("allow_access_location", Permissions::allowAccessLocation),
        flag("allow_access_ip_address", Permissions::allowAccessIpAddress),
        flag(
            "allow_access_device_application_stamp",
            Permissions::allowAccessDeviceApplicationStamp),
        flag("allow_device_info", Permissions::allowDeviceInfo),
        flag("allow_user_attributes", Permissions::allowUserAttributes),
        flag("allow_consent_state", Permissions::allowConsentState),
        flag("allow_audience_user_attributes", Permissions::allowAudienceUserAttributes),
        flag("allow_access_http_user_agent", Permissions::allowAccessHttpUserAgent),
        flag("allow_access_mpid", Permissions::allowAccessMpid),
        flag("allow_platform_fields", Permissions::allowPlatformFields),
        flag("allow_eventless_batches", Permissions::allowEventlessBatches));
  }

  private static Property flag(String name, Function<Permissions, @Nullable Object> accessor) {
    return Property.of(Permissions.class, name, accessor, none(), ADDED, REMOVED);
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
