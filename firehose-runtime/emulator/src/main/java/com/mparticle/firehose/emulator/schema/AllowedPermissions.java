package com.mparticle.firehose.emulator.schema;

import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import java.util.EnumSet;
import java.util.Set;

/** The permissions that a registration asks for. */
final class AllowedPermissions {

  private AllowedPermissions() {}

  static Set<Permission> in(Permissions permissions) {
    Set<Permission> allowed = EnumSet.noneOf(Permission.class);
    for (Permission permission : Permission.values()) {
      if (allows(permissions, permission)) {
        allowed.add(permission);
      }
    }
    return allowed;
  }

  private static boolean allows(Permissions permissions, Permission permission) {
    return switch (permission) {
      case LOCATION -> permissions.allowAccessLocation();
      case IP_ADDRESS -> permissions.allowAccessIpAddress();
      case DEVICE_APPLICATION_STAMP -> permissions.allowAccessDeviceApplicationStamp();
      case DEVICE_INFORMATION -> permissions.allowDeviceInfo();
      case USER_ATTRIBUTES -> permissions.allowUserAttributes();
      case CONSENT_STATE -> permissions.allowConsentState();
      case AUDIENCE_USER_ATTRIBUTES -> permissions.allowAudienceUserAttributes();
      case HTTP_USER_AGENT -> permissions.allowAccessHttpUserAgent();
      case MPID -> permissions.allowAccessMpid();
      case PLATFORM_FIELDS -> permissions.allowPlatformFields();
      case EVENTLESS_BATCHES -> permissions.allowEventlessBatches();
    };
  }
}
