package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What mParticle sends to a module of what it knows: applies the module's registration to a
 * message.
 *
 * <p>It is driven by the model. Which property needs which permission, and which constant, is what
 * the annotations of the model's accessors and constants say.
 */
public final class Gate {

  private final ModuleRegistrationResponse registration;
  private final Asked asked;

  private Gate(ModuleRegistrationResponse registration) {
    this.registration = registration;
    this.asked = Asked.by(registration);
  }

  /** The gate that a registration makes. */
  public static Gate of(ModuleRegistrationResponse registration) {
    return new Gate(registration);
  }

  /**
   * Applies the registration to a request.
   *
   * @param message a request as JSON that holds all that mParticle knows; not changed
   * @param now when mParticle forwards it, from which the age of events is counted
   * @throws IllegalArgumentException if it is not a request that the protocol knows
   */
  public GatedMessage apply(ObjectNode message, Instant now) {
    ObjectNode copy = message.deepCopy();
    String type = message.path("type").asText();
    Message.Type kind = ModelConstants.known(Message.Type.class, type)
        .orElseThrow(() -> new IllegalArgumentException("There is no message of type " + type));
    return switch (kind) {
      case MODULE_REGISTRATION_REQUEST -> new GateLog().passed(copy);
      case EVENT_PROCESSING_REQUEST ->
        new BatchGate(asked, registration.eventProcessingRegistration()).gate(copy, now);
      case AUDIENCE_SUBSCRIPTION_REQUEST ->
        registration.audienceProcessingRegistration().isPresent()
            ? new GateLog().passed(copy)
            : notRegistered("audiences", "@AudienceProcessing");
      case AUDIENCE_MEMBERSHIP_CHANGE_REQUEST ->
        registration.audienceProcessingRegistration().isPresent()
            ? new MembershipGate(asked).gate(copy)
            : notRegistered("audiences", "@AudienceProcessing");
      case DSR_PROCESSING_REQUEST ->
        registration
            .dsrProcessingRegistration()
            .map(dsr -> new DsrGate(asked, dsr).gate(copy))
            .orElseGet(
                () -> notRegistered("data subject requests", "@DsrProcessing(domain = \"...\")"));
      default -> throw new IllegalArgumentException("mParticle sends requests, not a " + type);
    };
  }

  private static GatedMessage notRegistered(String what, String annotation) {
    return new GatedMessage(
        Optional.empty(),
        List.of(Withheld.of(
            JsonPath.ROOT,
            Reason.NOT_REGISTERED,
            what + " reach only modules that register for them",
            annotation)),
        List.of());
  }
}
