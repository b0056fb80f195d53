package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.SettingsForm;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The audiences that are connected to the module, each with its settings.
 *
 * <p>Documented: settings that a module returns for an audience come back with each change of
 * memberships in it, and a module may return only those that it declares. Not documented, and a
 * cautious reading: until an audience was connected successfully, and after it was disconnected, no
 * changes are sent for it.
 */
final class Subscriptions {

  private final Map<Long, ObjectNode> settings = new ConcurrentHashMap<>();

  /** The settings in force for an audience; absent where it is not connected. */
  Optional<ObjectNode> settings(long audienceId) {
    return Optional.ofNullable(settings.get(audienceId));
  }

  /** What is wrong with the settings that a module returns. */
  static Optional<Answer.Failure> problem(
      AudienceSubscriptionResponse response, SettingsForm form) {
    List<String> undeclared = response.audienceSubscriptionSettings().keySet().stream()
        .filter(id -> form.field(id).isEmpty())
        .toList();
    return undeclared.isEmpty()
        ? Optional.empty()
        : Optional.of(Answer.Failure.of(
            "The response has settings that the registration does not declare: " + undeclared,
            false));
  }

  /**
   * Remembers that an audience is connected.
   *
   * @param entered the settings that the customer entered
   */
  void connected(long audienceId, ObjectNode entered, AudienceSubscriptionResponse response) {
    ObjectNode inForce = entered.deepCopy();
    response.audienceSubscriptionSettings().forEach(inForce::put);
    settings.put(audienceId, inForce);
  }

  void disconnected(long audienceId) {
    settings.remove(audienceId);
  }

  /**
   * Removes audiences that are not connected from the profiles of a membership change, and gives
   * the others their settings.
   *
   * @return what was removed
   */
  List<Withheld> apply(ObjectNode change) {
    List<Withheld> withheld = new ArrayList<>();
    int profile = 0;
    for (JsonNode user : change.path("user_profiles")) {
      apply((ObjectNode) user, "$.user_profiles[" + profile + "].audiences", withheld);
      profile++;
    }
    return withheld;
  }

  private void apply(ObjectNode user, String path, List<Withheld> withheld) {
    ArrayNode connected = user.arrayNode();
    int index = 0;
    for (JsonNode audience : user.path("audiences")) {
      ObjectNode inForce = settings.get(audience.path("audience_id").asLong());
      if (inForce == null) {
        withheld.add(new Withheld(
            path + "[" + index + "]",
            Withheld.Reason.NOT_CONNECTED,
            "the audience is not connected to the module",
            Optional.empty()));
      } else {
        connected.add(withSettings((ObjectNode) audience, inForce));
      }
      index++;
    }
    user.set("audiences", connected);
  }

  /** The settings come after id and name, as in official examples. */
  private static ObjectNode withSettings(ObjectNode audience, ObjectNode inForce) {
    ObjectNode changed = audience.objectNode();
    for (String first : new String[] {"audience_id", "audience_name"}) {
      if (audience.has(first)) {
        changed.set(first, audience.get(first));
      }
    }
    changed.set("audience_subscription_settings", inForce);
    audience.properties().stream()
        .filter(property -> !changed.has(property.getKey()))
        .forEach(property -> changed.set(property.getKey(), property.getValue()));
    return changed;
  }

  /** The form of which the settings are. */
  static SettingsForm form(Module module) {
    return module.form(Form.AUDIENCE_SUBSCRIPTION);
  }
}
