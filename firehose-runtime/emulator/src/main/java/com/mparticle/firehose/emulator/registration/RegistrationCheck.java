package com.mparticle.firehose.emulator.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.IOException;
import java.util.List;

/**
 * Checks a registration as mParticle gets it, by all that the wire format demands of one
 * ("Constraints on a registration").
 *
 * <p>The annotation processor checks the same of a module's source. This check is for what a module
 * answers, whoever wrote it.
 */
public final class RegistrationCheck {

  private static final String RESPONSE = Message.Type.MODULE_REGISTRATION_RESPONSE.wireName();

  private RegistrationCheck() {}

  /**
   * Checks a response to a registration request.
   *
   * @param json the response
   * @return what is wrong with it, in the order of its properties; empty where nothing is
   */
  public static List<RegistrationFinding> check(String json) {
    Findings findings = new Findings();
    ModuleRegistrationResponse registration;
    try {
      ObjectNode tree = Trees.object(json);
      if (tree.path("type").asText().equals(RESPONSE)) {
        new SchemaRules(findings).check(tree);
      }
      registration = read(json);
    } catch (IOException | IllegalArgumentException e) {
      // A value of the wrong type has been found already.
      if (findings.toList().isEmpty()) {
        findings.error("unreadable", "", String.valueOf(e.getMessage()));
      }
      return findings.toList();
    }
    new ModuleRules(findings).check(registration);
    new PermissionRules(findings).check(registration);
    registration
        .eventProcessingRegistration()
        .ifPresent(events -> new EventRules(findings).check(events, registration));
    registration
        .audienceProcessingRegistration()
        .ifPresent(audiences -> new AudienceRules(findings).check(audiences));
    registration
        .dsrProcessingRegistration()
        .ifPresent(dsr -> new DsrRules(findings).check(dsr, registration));
    new SettingRules(findings).check(registration);
    return findings.toList();
  }

  /** Checks a registration. */
  public static List<RegistrationFinding> check(ModuleRegistrationResponse registration) {
    return check(new MessageSerializer().serialize(registration));
  }

  /**
   * Reads a response to a registration request.
   *
   * @throws IOException if it is none; the text says why
   */
  public static ModuleRegistrationResponse read(String json) throws IOException {
    Message message = new MessageSerializer().deserialize(json);
    if (message instanceof ModuleRegistrationResponse registration) {
      return registration;
    }
    throw new IOException("The answer to the registration request has type " + message.typeName()
        + " instead of " + RESPONSE);
  }
}
