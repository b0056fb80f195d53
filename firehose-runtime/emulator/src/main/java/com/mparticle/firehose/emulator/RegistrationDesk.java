package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.registration.RegistrationCheck;
import com.mparticle.firehose.emulator.registration.RegistrationFinding;
import com.mparticle.firehose.emulator.registration.RegistrationFinding.Severity;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.emulator.target.Target;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asks a module for its registration, once, and checks it. */
final class RegistrationDesk {

  private static final Message.Type REQUEST = Message.Type.MODULE_REGISTRATION_REQUEST;

  private RegistrationDesk() {}

  /**
   * Registers a module.
   *
   * @param tolerated rules that the registration may break
   * @throws RegistrationRejectedException if it breaks others, or the module does not answer
   */
  static Module register(Target target, EmulatorClock clock, Set<String> tolerated)
      throws InterruptedException {
    UUID id = new UUID(0x4000L, Long.MIN_VALUE);
    ObjectNode request = JsonNodeFactory.instance
        .objectNode()
        .put("type", REQUEST.wireName())
        .put("id", id.toString())
        .put("timestamp_ms", clock.instant().toEpochMilli())
        .put("firehose_version", Message.FIREHOSE_VERSION);
    Answer answer = target.call(new Call(REQUEST, request.toString(), id.toString()));
    if (answer instanceof Answer.Failure failure) {
      throw new RegistrationRejectedException(
          "The module does not answer the registration request: " + failure.text());
    }
    String json = ((Answer.Response) answer).json();
    List<RegistrationFinding> findings = RegistrationCheck.check(json).stream()
        .filter(finding -> !tolerated.contains(finding.rule()))
        .toList();
    List<RegistrationFinding> errors = findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
    if (!errors.isEmpty()) {
      throw new RegistrationRejectedException(errors);
    }
    try {
      return Module.of(RegistrationCheck.read(json), findings);
    } catch (IOException e) {
      throw new RegistrationRejectedException(String.valueOf(e.getMessage()));
    }
  }
}
