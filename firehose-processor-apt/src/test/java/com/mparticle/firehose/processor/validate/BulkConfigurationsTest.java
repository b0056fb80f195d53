package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class BulkConfigurationsTest {

  @Test
  void audienceProcessingHasOneBulkConfiguration() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @AudienceProcessing(bulkConfiguration = {
                @BulkConfiguration,
                ___
            })
            class Acme {
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
            }
            """)
        .with("@BulkConfiguration")
        .isError(
            "[one-bulk-configuration] @AudienceProcessing names 2 @BulkConfiguration, but mParticle takes one: remove all"
                + " but one")
        .isFixedBy("");
  }

  @Test
  void numberOfMessagesIsPositive() {
    bulk("waitForMessages")
        .with("0")
        .isError(
            "[bulk-value] waitForMessages is 0: write a positive number of messages, or remove it for mParticle's"
                + " default")
        .isFixedBy("1");
  }

  @Test
  void timeToWaitIsPositive() {
    bulk("waitInMinutes")
        .with("-5")
        .isError(
            "[bulk-value] waitInMinutes is -5: write a positive number of minutes, or remove it for mParticle's default")
        .isFixedBy("5");
  }

  private static Mistake bulk(String member) {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @AudienceProcessing(
            bulkConfiguration = @BulkConfiguration(
                %s = ___))
        class Acme {
          @HandlesAudienceMembershipChange void changed(UserProfile user) {}
        }
        """.formatted(member));
  }
}
