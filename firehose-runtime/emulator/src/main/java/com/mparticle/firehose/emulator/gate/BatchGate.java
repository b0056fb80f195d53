package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.emulator.schema.ModelType;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.Permission;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides about a batch of events.
 *
 * <p>Documented: a module gets batches of the platforms that it registers; one that does not
 * register {@code unknown} gets no server feeds that are bound to no platform. Of a module without
 * any platform nothing is known; this gate sends it nothing, to be cautious. Documented, too:
 * batches without events and notifications need a permission. A batch of which the rest of the gate
 * leaves none is treated as one that had none; that is our reading. A batch whose user has no
 * identity that the module may know is sent: mParticle's documentation does not say so, but
 * partners' code copes with it.
 */
final class BatchGate {

  private static final ModelType BATCH = ModelType.of(EventProcessingRequest.class);
  private static final String EVENTS = "events";
  private static final String NOTIFICATIONS = "system_notifications";

  private final Asked asked;
  private final Optional<EventProcessingRegistration> registration;

  BatchGate(Asked asked, Optional<EventProcessingRegistration> registration) {
    this.asked = asked;
    this.registration = registration;
  }

  GatedMessage gate(ObjectNode batch, Instant now) {
    GateLog log = new GateLog();
    Optional<Withheld> reason = wrongEnvironment(batch);
    if (reason.isPresent() || registration.isEmpty()) {
      reason.ifPresent(log::withhold);
      return log.withheld();
    }
    gateEvents(batch, registration.get(), now, log);
    gateNotifications(batch, registration.get(), log);
    new PropertyGate(asked).gate(batch, BATCH, EVENTS, JsonPath.ROOT, log);
    RequiredIdentities required = new RequiredIdentities(asked);
    required.noticeTo(log);
    if (!required.isAmong(batch, BATCH)) {
      log.withhold(required.missing(JsonPath.ROOT));
      return log.withheld();
    }
    if (batch.path(EVENTS).isEmpty()
        && batch.path(NOTIFICATIONS).isEmpty()
        && !asked.allows(Permission.EVENTLESS_BATCHES)) {
      log.withhold(Withheld.of(
          JsonPath.ROOT,
          Reason.NO_EVENTS,
          "batches with neither events nor notifications for the module reach only modules with "
              + ModelConstants.source(Permission.EVENTLESS_BATCHES),
          PermissionAnnotation.of(Permission.EVENTLESS_BATCHES)));
      return log.withheld();
    }
    return log.passed(batch);
  }

  private Optional<Withheld> wrongEnvironment(ObjectNode batch) {
    String type = batch
        .path("runtime_environment")
        .path("type")
        .asText(RuntimeEnvironment.Type.UNKNOWN.wireName());
    Optional<String> remedy = ModelConstants.known(RuntimeEnvironment.Type.class, type)
        .map(constant ->
            "@EventProcessing(runtimeEnvironments = " + ModelConstants.source(constant) + ")");
    if (registration.isEmpty()) {
      return Optional.of(new Withheld(
          JsonPath.ROOT.toString(),
          Reason.NOT_REGISTERED,
          "batches of events reach only modules that register for them",
          remedy));
    }
    if (registration.get().supportedRuntimeEnvironmentNames().contains(type)) {
      return Optional.empty();
    }
    return Optional.of(new Withheld(
        JsonPath.ROOT.property("runtime_environment").toString(),
        Reason.RUNTIME_ENVIRONMENT,
        "batches from the platform " + type + " reach only modules that register for it",
        remedy));
  }

  private void gateEvents(
      ObjectNode batch, EventProcessingRegistration events, Instant now, GateLog log) {
    EventGate gate = new EventGate(asked, events);
    ArrayNode passed = batch.arrayNode();
    int index = 0;
    for (JsonNode event : batch.path(EVENTS)) {
      JsonPath path = JsonPath.ROOT.property(EVENTS).element(index);
      if (event instanceof ObjectNode object && gate.gate(object, now, path, log)) {
        passed.add(object);
      }
      index++;
    }
    batch.set(EVENTS, passed);
  }

  private static void gateNotifications(
      ObjectNode batch, EventProcessingRegistration events, GateLog log) {
    ArrayNode passed = batch.arrayNode();
    int index = 0;
    for (JsonNode notification : batch.path(NOTIFICATIONS)) {
      String type = notification.path("type").asText();
      if (events.supportedSystemNotificationTypeNames().contains(type)) {
        passed.add(notification);
      } else {
        log.withhold(new Withheld(
            JsonPath.ROOT.property(NOTIFICATIONS).element(index).toString(),
            Reason.NOTIFICATION_TYPE,
            "notifications of type " + type + " reach only modules that handle them",
            ModelConstants.known(SystemNotification.Type.class, type)
                .map(constant -> "@HandlesNotification(" + ModelConstants.source(constant) + ")")));
      }
      index++;
    }
    batch.set(NOTIFICATIONS, passed);
  }
}
