package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class PermissionUseTest {

  @Test
  void userIdentityIsAskedForOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @Permissions(user = {
                @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
                @UserIdentityPermission(encoding = Identity.Encoding.SHA256,
                    type = ___)
            })
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("UserIdentity.Type.EMAIL")
        .isError(
            "[duplicate-permission] @Permissions names UserIdentity.Type.EMAIL twice: remove one of them")
        .isFixedBy("UserIdentity.Type.CUSTOMER");
  }

  @Test
  void deviceIdentityIsAskedForOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @Permissions(device = {
                @DeviceIdentityPermission(type = DeviceIdentity.Type.IOS_VENDOR_ID),
                @DeviceIdentityPermission(
                    type = ___)
            })
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("DeviceIdentity.Type.IOS_VENDOR_ID")
        .isError(
            "[duplicate-permission] @Permissions names DeviceIdentity.Type.IOS_VENDOR_ID twice: remove one of them")
        .isFixedBy("DeviceIdentity.Type.IOS_ADVERTISING_ID");
  }

  @Test
  void permissionIsAskedForOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @Permissions(allow = {
                Permission.LOCATION,
                ___
            })
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("Permission.LOCATION")
        .isError(
            "[duplicate-permission] @Permissions names Permission.LOCATION twice: remove one of them")
        .isFixedBy("Permission.MPID");
  }

  @Test
  void deviceIdentityOccursOnARuntimeEnvironment() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = {RuntimeEnvironment.Type.ANDROID, RuntimeEnvironment.Type.TVOS})
            @Permissions(device = {
                @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID),
                @DeviceIdentityPermission(
                    type = ___)
            })
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("DeviceIdentity.Type.ROKU_ADVERTISING_ID")
        .isWarning(
            "[device-identity-unreachable] DeviceIdentity.Type.ROKU_ADVERTISING_ID occurs on none of the"
                + " runtimeEnvironments of @EventProcessing: write RuntimeEnvironment.Type.ROKU there, or remove the"
                + " permission")
        .isFixedBy("DeviceIdentity.Type.IOS_VENDOR_ID");
  }

  @Test
  void allRuntimeEnvironmentsOfADeviceIdentityAreOffered() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = ___)
            @Permissions(device = @DeviceIdentityPermission(
                type = DeviceIdentity.Type.IOS_VENDOR_ID))
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("RuntimeEnvironment.Type.MOBILEWEB")
        .isWarningAt(
            "type = DeviceIdentity",
            "[device-identity-unreachable] DeviceIdentity.Type.IOS_VENDOR_ID occurs on none of the runtimeEnvironments"
                + " of @EventProcessing: write RuntimeEnvironment.Type.IOS or RuntimeEnvironment.Type.TVOS there, or"
                + " remove the permission")
        .isFixedBy("RuntimeEnvironment.Type.IOS")
        .isFixedBy("RuntimeEnvironment.Type.TVOS")
        .with("{}")
        .isErrorAt(
            "@EventProcessing",
            "[no-runtime-environments] runtimeEnvironments is empty, so that no events arrive: write one, such as"
                + " RuntimeEnvironment.Type.IOS, or allRuntimeEnvironments = true");
  }

  @Test
  void deviceIdentityMayOccurWhereNoneAreKnown() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = ___)
            @Permissions(device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID))
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("RuntimeEnvironment.Type.IOS")
        .isWarningAt(
            "@Permissions",
            "[device-identity-unreachable] DeviceIdentity.Type.ANDROID_ID occurs on none of the runtimeEnvironments of"
                + " @EventProcessing: write RuntimeEnvironment.Type.ANDROID or RuntimeEnvironment.Type.FIRETV there, or"
                + " remove the permission")
        .isFixedBy("RuntimeEnvironment.Type.FIRETV")
        .isFixedBy("{RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.UNKNOWN}")
        .isFixedBy("RuntimeEnvironment.Type.ALEXA")
        .isFixedBy("RuntimeEnvironment.Type.SMARTTV");
  }

  @Test
  void deviceIdentityOfAnUnlistedEnvironmentMayBeSuppressed() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @Permissions(device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID))
            ___
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """).isFixedBy("@SuppressWarnings(\"firehose:device-identity-unreachable\")");
  }

  @Test
  void deviceIdentitiesOfAudiencesOccurEverywhere() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @AudienceProcessing
            @Permissions(device = @DeviceIdentityPermission(type = ___))
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
            }
            """).isFixedBy("DeviceIdentity.Type.ROKU_ADVERTISING_ID");
  }

  @Test
  void permissionsOfAudiencesNeedAudienceProcessing() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @Permissions(allow = {
                Permission.LOCATION, Permission.IP_ADDRESS, Permission.HTTP_USER_AGENT,
                Permission.DEVICE_APPLICATION_STAMP, Permission.MPID, Permission.DEVICE_INFORMATION,
                Permission.USER_ATTRIBUTES, Permission.CONSENT_STATE, Permission.PLATFORM_FIELDS,
                Permission.EVENTLESS_BATCHES,
                ___
            })
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("Permission.AUDIENCE_USER_ATTRIBUTES")
        .isWarning(
            "[permission-unused-section] Permission.AUDIENCE_USER_ATTRIBUTES has no effect without @AudienceProcessing:"
                + " remove it")
        .isFixedBy("");
  }

  @Test
  void permissionsOfEventsNeedEventProcessing() {
    Mistake permissions = Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @AudienceProcessing
        @Permissions(allow = {
            Permission.AUDIENCE_USER_ATTRIBUTES, Permission.MPID,
            ___
        })
        class Acme {
          @HandlesAudienceMembershipChange void changed(UserProfile user) {}
        }
        """);
    permissions.isFixedBy("");
    for (String permission : new String[] {
      "LOCATION",
      "IP_ADDRESS",
      "HTTP_USER_AGENT",
      "DEVICE_APPLICATION_STAMP",
      "DEVICE_INFORMATION",
      "USER_ATTRIBUTES",
      "CONSENT_STATE",
      "PLATFORM_FIELDS",
      "EVENTLESS_BATCHES"
    }) {
      permissions
          .with("Permission." + permission)
          .isWarning(
              "[permission-unused-section] Permission.%s has no effect without @EventProcessing: remove it"
                  .formatted(permission));
    }
  }

  @Test
  void permissionsForDataSubjectsHaveNoEffect() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(
                user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL)
                ___)
            @DsrProcessing(domain = "acme.example")
            class Acme {
              @HandlesDsr void erase(DsrProcessingRequest request) {}
            }
            """)
        .with(", allow = Permission.MPID")
        .isWarning(
            "[permission-unused-section] Permission.MPID has no effect without @EventProcessing or @AudienceProcessing:"
                + " remove it")
        .isFixedBy("");
  }

  @Test
  void permissionsAreNotReportedBesideAMissingSection() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(allow = Permission.LOCATION)
            class Acme {
              ___ void track(CustomEvent event) {}
            }
            """)
        .with("@Handles(Event.Type.CUSTOM_EVENT)")
        .isError(
            "[handler-without-section] track() has @Handles, but Acme has no @EventProcessing: write"
                + " @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS) on Acme");
  }
}
