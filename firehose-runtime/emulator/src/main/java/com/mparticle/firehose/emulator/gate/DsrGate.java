package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.DsrIdentities;
import com.mparticle.firehose.emulator.schema.IdentityKind;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.model.eventprocessing.Identity.Encoding;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides about a data subject request.
 *
 * <p>Documented for outputs in general: a request is forwarded with the identities that the output
 * supports, and skipped where there are none. For modules, this gate takes those to be the types of
 * the identities that the registration asks for, which are always sent raw here: the protocol has
 * no other encoding for them.
 */
final class DsrGate {

  private static final String IDENTITIES = "subject_identities";

  private final Asked asked;
  private final DsrProcessingRegistration registration;

  DsrGate(Asked asked, DsrProcessingRegistration registration) {
    this.asked = asked;
    this.registration = registration;
  }

  GatedMessage gate(ObjectNode request) {
    GateLog log = new GateLog();
    String type = request.path("subject_request_type").asText();
    if (!registration.supportedDsrTypeNames().contains(type)) {
      log.withhold(Withheld.forGood(
          JsonPath.ROOT.property("subject_request_type"),
          Reason.REQUEST_TYPE,
          "the module is not registered for requests of type " + type));
      return log.withheld();
    }
    if (request.get(IDENTITIES) instanceof ObjectNode identities) {
      gateIdentities(identities, log);
    }
    if (request.path(IDENTITIES).isEmpty()) {
      log.withhold(Withheld.forGood(
          JsonPath.ROOT,
          Reason.NO_IDENTITY,
          "the data subject has no identity that the module may know"));
      return log.withheld();
    }
    return log.passed(request);
  }

  private void gateIdentities(ObjectNode identities, GateLog log) {
    List<String> names = new ArrayList<>();
    identities.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      Optional<OpenDsrIdentity.Type> type = ModelConstants.known(OpenDsrIdentity.Type.class, name);
      if (type.isEmpty() || !DsrIdentities.askedFor(asked).contains(type.get())) {
        identities.remove(name);
        log.withhold(new Withheld(
            JsonPath.ROOT.property(IDENTITIES).property(name).toString(),
            Reason.IDENTITY_TYPE,
            "identities of type " + name + " reach only modules with a permission for them",
            type.flatMap(DsrGate::annotation)));
      }
    }
  }

  private static Optional<String> annotation(OpenDsrIdentity.Type type) {
    String raw = Encoding.RAW.wireName();
    return type.userIdentityType()
        .flatMap(user -> PermissionAnnotation.of(IdentityKind.USER, user.wireName(), raw))
        .or(() -> type.deviceIdentityType()
            .flatMap(
                device -> PermissionAnnotation.of(IdentityKind.DEVICE, device.wireName(), raw)));
  }
}
