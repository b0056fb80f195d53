package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class PartnerIdentitiesTest {

  @Test
  void moduleHasOnePartnerIdentity() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @Permissions(
                partner = {
                  @PartnerIdentityPermission(type = "Acme_CustomerId"),
                  ___
                })
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with(
            "@PartnerIdentityPermission(type = \"Acme_Other\"), @PartnerIdentityPermission(type = \"Acme_More\")")
        .isError(
            "[one-partner-identity] @Permissions names 3 @PartnerIdentityPermission, but mParticle takes one: remove all"
                + " but one")
        .isFixedBy("");
  }

  @Test
  void partnerIdentityIsNamedAfterThePartner() {
    Mistake type = Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        @Permissions(
            partner = @PartnerIdentityPermission(
                type = ___))
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        """);
    type.isFixedBy("\"Acme_CustomerId2\"").isFixedBy("\"$cookie_sync_id\"");
    misnamed(type, "CustomerId");
    misnamed(type, "Acme_");
    misnamed(type, "_CustomerId");
    misnamed(type, "Acme_Customer_Id");
    misnamed(type, "Acme_Customer Id");
    misnamed(type, "cookie_sync_id$");
  }

  private static void misnamed(Mistake type, String name) {
    type.with("\"" + name + "\"")
        .isError(
            "[partner-identity-name] partner identity \"%s\" is not named PartnerName_IdentityName, in letters and digits: write a name such as Acme_CustomerId, or $cookie_sync_id"
                .formatted(name));
  }
}
