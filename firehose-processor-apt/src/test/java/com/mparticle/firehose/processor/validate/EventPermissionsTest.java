package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class EventPermissionsTest {

  @Test
  void userAttributeChangesNeedTheirPermission() {
    Mistake changes = Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        ___
        class Acme {
          @Handles({
            Event.Type.CUSTOM_EVENT,
            Event.Type.USER_ATTRIBUTE_CHANGE
          })
          void changed(Event event) {}
        }
        """);
    changes
        .with("")
        .isErrorAt(
            "Event.Type.USER_ATTRIBUTE_CHANGE",
            "[unpermitted-event-type] changed() handles USER_ATTRIBUTE_CHANGE, which mParticle sends only to modules"
                + " with Permission.USER_ATTRIBUTES: write @Permissions(allow = Permission.USER_ATTRIBUTES) on Acme")
        .isFixedBy("@Permissions(allow = Permission.USER_ATTRIBUTES)");
    changes
        .with("@Permissions(allow = Permission.LOCATION)")
        .isErrorAt(
            "Event.Type.USER_ATTRIBUTE_CHANGE",
            "[unpermitted-event-type] changed() handles USER_ATTRIBUTE_CHANGE, which mParticle sends only to modules"
                + " with Permission.USER_ATTRIBUTES: write Permission.USER_ATTRIBUTES in allow of @Permissions")
        .isFixedBy("@Permissions(allow = {Permission.LOCATION, Permission.USER_ATTRIBUTES})");
  }

  @Test
  void userIdentityChangesNeedAPermissionForAUserIdentity() {
    Mistake changes = Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        ___
        class Acme {
          @Handles(Event.Type.USER_IDENTITY_CHANGE)
          void changed(UserIdentityChangeEvent event) {}
        }
        """);
    changes
        .with("")
        .isErrorAt(
            "@Handles",
            "[unpermitted-event-type] changed() handles USER_IDENTITY_CHANGE, which mParticle sends only to modules with"
                + " a permission for a UserIdentity: write @Permissions(user = @UserIdentityPermission(type = ...)) on"
                + " Acme")
        .isFixedBy("@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))");
    changes
        .with(
            "@Permissions(device = @DeviceIdentityPermission(type = DeviceIdentity.Type.IOS_VENDOR_ID))")
        .isErrorAt(
            "@Handles",
            "[unpermitted-event-type] changed() handles USER_IDENTITY_CHANGE, which mParticle sends only to modules with"
                + " a permission for a UserIdentity: write @UserIdentityPermission(type = ...) in user of"
                + " @Permissions");
  }

  @Test
  void pushMessageReceiptsNeedAPushProvider() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS
                ___)
            class Acme {
              @Handles(Event.Type.PUSH_MESSAGE_RECEIPT)
              void received(PushMessageReceiptEvent event) {}
            }
            """)
        .with(", pushMessagingProviderId = \" \"")
        .isErrorAt(
            "@Handles",
            "[push-provider] received() handles PUSH_MESSAGE_RECEIPT, but @EventProcessing names no push provider: write"
                + " pushMessagingProviderId in it")
        .isFixedBy(", pushMessagingProviderId = \"acme\"");
  }

  @Test
  void pushMessageOpensAreSuspiciousWithoutAPushProvider() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS
                ___)
            class Acme {
              @Handles(Event.Type.PUSH_MESSAGE_OPEN)
              void opened(PushMessageOpenEvent event) {}
            }
            """)
        .with("")
        .isWarningAt(
            "@Handles",
            "[push-provider-open] opened() handles PUSH_MESSAGE_OPEN, but @EventProcessing names no push provider: write"
                + " pushMessagingProviderId in it")
        .isFixedBy(", pushMessagingProviderId = \"acme\"");
  }
}
