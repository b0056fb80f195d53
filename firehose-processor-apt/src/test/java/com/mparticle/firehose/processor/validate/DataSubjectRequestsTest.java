package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class DataSubjectRequestsTest {

  private static final String OTHER_IDENTITIES =
      "UserIdentity.Type.CUSTOMER, DeviceIdentity.Type.GOOGLE_ADVERTISING_ID, DeviceIdentity.Type.ANDROID_ID,"
          + " DeviceIdentity.Type.FIRE_ADVERTISING_ID, DeviceIdentity.Type.IOS_ADVERTISING_ID,"
          + " DeviceIdentity.Type.IOS_VENDOR_ID, DeviceIdentity.Type.MICROSOFT_ADVERTISING_ID,"
          + " DeviceIdentity.Type.MICROSOFT_PUBLISHER_ID, DeviceIdentity.Type.ROKU_PUBLISHER_ID or"
          + " DeviceIdentity.Type.ROKU_ADVERTISING_ID";

  @Test
  void dataSubjectsAreKnownByAnIdentity() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            ___
            @DsrProcessing(domain = "acme.example")
            class Acme {
              @HandlesDsr void erase(DsrProcessingRequest request) {}
            }
            """)
        .with("")
        .isErrorAt(
            "@DsrProcessing",
            "[dsr-identity] Acme has @DsrProcessing, but no permission for an identity that data subjects are known by: write"
                + " @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL)) on Acme, or one of type "
                + OTHER_IDENTITIES)
        .with(
            "@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.OTHER), device ="
                + " @DeviceIdentityPermission(type = DeviceIdentity.Type.GOOGLE_CLOUD_MESSAGING_TOKEN))")
        .isErrorAt(
            "@DsrProcessing",
            "[dsr-identity] Acme has @DsrProcessing, but no permission for an identity that data subjects are known by: write"
                + " @UserIdentityPermission(type = UserIdentity.Type.EMAIL) in user of @Permissions, or one of type "
                + OTHER_IDENTITIES)
        .isFixedBy(
            "@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.CUSTOMER))")
        .isFixedBy(
            "@Permissions(device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ROKU_ADVERTISING_ID))");
  }

  @Test
  void domainIsAHostName() {
    Mistake domain = Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
        @DsrProcessing(
            domain = ___)
        class Acme {
          @HandlesDsr void erase(DsrProcessingRequest request) {}
        }
        """);
    domain
        .isFixedBy("\"acme.example\"")
        .isFixedBy("\"privacy.acme.example\"")
        .isFixedBy("\"TEST_DOMAIN\"");
    noHostName(domain, "", "acme.example");
    noHostName(domain, "https://privacy.acme.org", "privacy.acme.org");
    noHostName(domain, "acme.org/privacy", "acme.org");
    noHostName(domain, " https://acme.org:443/?a=b ", "acme.org");
    noHostName(domain, "Acme Inc", "acme.example");
  }

  private static void noHostName(Mistake domain, String text, String fixed) {
    domain
        .with("\"" + text + "\"")
        .isError("[dsr-domain] domain \"%s\" is no host name: write domain = \"%s\""
            .formatted(text, fixed));
  }
}
