package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.DsrIdentities;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.regex.Pattern;

/** A module that is registered for data subject requests can be told of whom they speak. */
final class DsrRules {

  private static final String PATH = "dsr_processing_registration";
  private static final Pattern HOST_NAME =
      Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*");

  private final Findings findings;

  DsrRules(Findings findings) {
    this.findings = findings;
  }

  void check(DsrProcessingRegistration dsr, ModuleRegistrationResponse registration) {
    if (!dsr.supportedDsrTypes().contains(DsrProcessingRequest.Type.ERASURE)) {
      findings.error(
          "dsr-type", PATH + ".supported_dsr_types", "requests of type erasure are supported");
    }
    if (!HOST_NAME.matcher(dsr.domain().orElse("")).matches()) {
      findings.error("dsr-domain", PATH + ".domain", "is not a host name without scheme and path");
    }
    if (DsrIdentities.askedFor(Asked.by(registration)).isEmpty()) {
      findings.error(
          "dsr-identity",
          PATH,
          "needs a permission for an identity by which data subjects are known, such as email");
    }
  }
}
