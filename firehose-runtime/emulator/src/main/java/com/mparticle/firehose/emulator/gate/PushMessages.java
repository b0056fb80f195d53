package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import java.util.Optional;

/**
 * Lets through the events about push messages of the module's own push provider.
 *
 * <p>Documented: of push messages that a device received, a module gets those whose payload has a
 * property by the name of its push provider's id. Not documented, and a cautious reading: push
 * messages that users opened are filtered alike.
 */
final class PushMessages {

  private static final JsonMapper JSON = new JsonMapper();

  private final String providerId;

  PushMessages(EventProcessingRegistration registration) {
    this.providerId = registration.pushMessagingProviderId().orElse("");
  }

  /**
   * Why the module does not get an event; absent where it does, or where this rule is not about it.
   */
  Optional<Withheld> withheld(JsonNode event, JsonPath path) {
    String type = event.path("type").asText();
    boolean concerned = type.equals(Event.Type.PUSH_MESSAGE_RECEIPT.wireName())
        || type.equals(Event.Type.PUSH_MESSAGE_OPEN.wireName());
    if (!concerned || names(event.path("payload").asText())) {
      return Optional.empty();
    }
    return Optional.of(
        providerId.isEmpty()
            ? Withheld.of(
                path,
                Reason.PUSH_PROVIDER,
                "push messages reach only modules that name their push provider",
                "@EventProcessing(pushMessagingProviderId = \"...\")")
            : Withheld.forGood(
                path,
                Reason.PUSH_PROVIDER,
                "push messages reach only the module whose push provider the payload names: "
                    + providerId));
  }

  private boolean names(String payload) {
    try {
      return !providerId.isEmpty() && JSON.readTree(payload).has(providerId);
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
