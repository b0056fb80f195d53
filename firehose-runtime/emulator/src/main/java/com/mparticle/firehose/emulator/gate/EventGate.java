package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.IdentityKind;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.emulator.schema.ModelType;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides about one event of a batch.
 *
 * <p>Documented: a module gets events of the types that it registers. That others are taken out of
 * the batch, and do not hold up the whole of it, is our reading: modules that register a few types
 * get batches of mixed origin. Documented, too: changes of user attributes need the permission for
 * them, and changes of user identities arrive for permitted types alone. A change of which no
 * identity is left is not sent; that is our reading.
 */
final class EventGate {

  private static final ModelType EVENT = ModelType.of(Event.class);

  private final Asked asked;
  private final EventProcessingRegistration registration;
  private final PropertyGate properties;
  private final PushMessages pushMessages;
  private final CustomFlags customFlags;

  EventGate(Asked asked, EventProcessingRegistration registration) {
    this.asked = asked;
    this.registration = registration;
    this.properties = new PropertyGate(asked);
    this.pushMessages = new PushMessages(registration);
    this.customFlags = new CustomFlags(asked);
  }

  /**
   * Gates an event, which is changed.
   *
   * @param now when mParticle forwards it
   * @return whether the module gets what is left of it
   */
  boolean gate(ObjectNode event, Instant now, JsonPath path, GateLog log) {
    List<Withheld> reasons = reasonsAgainst(event, now, path);
    if (!reasons.isEmpty()) {
      reasons.forEach(log::withhold);
      return false;
    }
    customFlags.gate(event, path, log);
    properties.gate(event, EVENT, "", path, log);
    Optional<IdentityKind> subject = constant(event).flatMap(ModelConstants::identity);
    if (subject.isPresent() && hasNone(event, subject.get())) {
      log.withhold(Withheld.forGood(
          path, Reason.NOTHING_LEFT, "the module gets none of the identities that changed"));
      return false;
    }
    return true;
  }

  private List<Withheld> reasonsAgainst(ObjectNode event, Instant now, JsonPath path) {
    List<Withheld> reasons = new ArrayList<>();
    unregistered(event, path).ifPresent(reasons::add);
    unpermitted(event, path).ifPresent(reasons::add);
    tooOld(event, now, path).ifPresent(reasons::add);
    pushMessages.withheld(event, path).ifPresent(reasons::add);
    return reasons;
  }

  private Optional<Withheld> unregistered(ObjectNode event, JsonPath path) {
    String type = event.path("type").asText();
    if (registration.supportedEventTypeNames().contains(type)) {
      return Optional.empty();
    }
    return Optional.of(new Withheld(
        path.toString(),
        Reason.EVENT_TYPE,
        "events of type " + type + " reach only modules that handle them",
        constant(event).map(constant -> "@Handles(" + ModelConstants.source(constant) + ")")));
  }

  private Optional<Withheld> unpermitted(ObjectNode event, JsonPath path) {
    return constant(event)
        .flatMap(ModelConstants::permission)
        .filter(permission -> !asked.allows(permission))
        .map(permission -> Withheld.of(
            path,
            Reason.PERMISSION,
            "events of type " + event.path("type").asText() + " reach only modules with "
                + ModelConstants.source(permission),
            PermissionAnnotation.of(permission)));
  }

  /**
   * Documented: modules say how old events may be, in hours, -1 for any age. Not documented, and a
   * cautious reading: the age is the time from the event to the moment of forwarding, and each
   * event is judged by itself. Events without a time pass.
   */
  private Optional<Withheld> tooOld(ObjectNode event, Instant now, JsonPath path) {
    int hours = registration.maxDataAgeHours();
    JsonNode timestamp = event.path("timestamp_ms");
    if (hours == -1 || !timestamp.isNumber()) {
      return Optional.empty();
    }
    Duration age = Duration.between(Instant.ofEpochMilli(timestamp.asLong()), now);
    if (age.compareTo(Duration.ofHours(hours)) <= 0) {
      return Optional.empty();
    }
    return Optional.of(Withheld.of(
        path,
        Reason.DATA_AGE,
        "the event is older than the " + hours + " hours that the module accepts",
        "@EventProcessing(maxDataAgeHours = " + (age.toHours() + 1) + ")"));
  }

  private static boolean hasNone(ObjectNode event, IdentityKind kind) {
    return EVENT.member(event.path("type").asText()).properties().stream()
        .filter(property -> property.identity().filter(kind::equals).isPresent())
        .allMatch(property -> event.path(property.name()).isEmpty());
  }

  private static Optional<Event.Type> constant(ObjectNode event) {
    return ModelConstants.known(Event.Type.class, event.path("type").asText());
  }
}
