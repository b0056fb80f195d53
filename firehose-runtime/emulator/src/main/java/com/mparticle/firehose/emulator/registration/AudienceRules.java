package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.BulkConfiguration;

/** What a module registers for audiences makes sense. */
final class AudienceRules {

  private static final String PATH = "audience_processing_registration";

  private final Findings findings;

  AudienceRules(Findings findings) {
    this.findings = findings;
  }

  void check(AudienceProcessingRegistration audiences) {
    audiences.bulkConfiguration().ifPresent(this::checkBulk);
    audiences
        .authentication()
        .ifPresent(how -> new AuthenticationRules(findings).check(how, PATH + ".authentication"));
  }

  private void checkBulk(BulkConfiguration bulk) {
    if (bulk.bulkForwardWaitForMessages().orElse(1) <= 0
        || bulk.bulkForwardWaitInMinutes().orElse(1) <= 0) {
      findings.error(
          "bulk-value", PATH + ".bulk_configuration", "the numbers to wait for are positive");
    }
  }
}
