package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class UnknownConstantsTest {

  @Test
  void handlersNameKnownTypes() {
    handled(
        "@Handles({Event.Type.ERROR, ___}) void handle(Event event) {}",
        "Event.Type",
        "SESSION_END");
    handled(
        "@HandlesNotification(___) void handle(SystemNotification notification) {}",
        "SystemNotification.Type",
        "GDPR_CONSENT_STATE");
    handled(
        "@HandlesDsr(___) void handle(DsrProcessingRequest request) {}",
        "DsrProcessingRequest.Type",
        "ERASURE");
  }

  private static void handled(String handler, String type, String known) {
    mistake(
        """
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @DsrProcessing(domain = "acme.example")
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              %s
            }
            """.formatted(
                handler.startsWith("@HandlesDsr")
                    ? handler
                    : "@HandlesDsr void erase() {}\n" + handler),
        type,
        known);
  }

  @Test
  void permissionsAreForKnownIdentities() {
    permitted("user = @UserIdentityPermission(type = ___)", "UserIdentity.Type", "CUSTOMER");
    permitted(
        "device = @DeviceIdentityPermission(type = ___)", "DeviceIdentity.Type", "IOS_VENDOR_ID");
  }

  @Test
  void permissionsAreForKnownEncodings() {
    permitted(
        "user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL, encoding = ___)",
        "Identity.Encoding",
        "SHA256");
    permitted(
        "device = @DeviceIdentityPermission(type = DeviceIdentity.Type.IOS_VENDOR_ID, encoding = ___)",
        "Identity.Encoding",
        "RAW");
    permitted(
        "partner = @PartnerIdentityPermission(type = \"Acme_Id\", encoding = ___)",
        "Identity.Encoding",
        "MD5");
  }

  private static void permitted(String permission, String type, String known) {
    mistake("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        @Permissions(
            %s)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        """.formatted(permission), type, known);
  }

  @Test
  void accessIsGrantedInKnownWays() {
    access("grantType", "OAuth2Authentication.GrantType", "AUTHORIZATION_CODE");
    access("accessTokenType", "OAuth2Authentication.AccessTokenType", "BEARER");
  }

  private static void access(String member, String type, String known) {
    mistake("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @AudienceProcessing(
            authentication = @OAuth2(
                authorizationUrl = "https://acme.example/authorize",
                tokenUrl = "https://acme.example/token",
                clientId = "acme",
                %s = ___))
        class Acme {
          @HandlesAudienceMembershipChange void changed(UserProfile user) {}
        }
        """.formatted(member), type, known);
  }

  @Test
  void unknownRuntimeEnvironmentIsOffered() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = ___)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """).isFixedBy("RuntimeEnvironment.Type.UNKNOWN");
  }

  private static void mistake(String source, String type, String known) {
    Mistake.in(source)
        .with(type + ".UNKNOWN")
        .isError(
            "[unknown-type] %1$s.UNKNOWN represents what this version of the SDK does not know, and can't be requested: write another %1$s"
                .formatted(type))
        .isFixedBy(type + "." + known);
  }
}
