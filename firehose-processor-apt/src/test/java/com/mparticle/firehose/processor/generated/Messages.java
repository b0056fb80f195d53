package com.mparticle.firehose.processor.generated;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Messages that hold one of each part that there is. */
final class Messages {

  static final String ID = "b3d9def7-f80a-4650-87b1-04c9fcce6082";

  /** Users of a message, each with the names of their audiences. */
  static final List<List<String>> USERS = List.of(List.of("a", "b"), List.of("c"));

  static final List<SystemNotification.Type> NOTIFICATIONS = Arrays.stream(
          SystemNotification.Type.values())
      .filter(type -> type != SystemNotification.Type.UNKNOWN)
      .toList();

  private Messages() {}

  /** The types of events of a batch, in their order. */
  static List<Event.Type> events() {
    List<Event.Type> known = Arrays.stream(Event.Type.values())
        .filter(type -> type != Event.Type.UNKNOWN)
        .collect(Collectors.toList());
    known.add(Event.Type.CUSTOM_EVENT);
    return known;
  }

  /** The {@code source_id} of an event. */
  static String sourceId(int position) {
    return "event " + position;
  }

  static String batch(Map<Given, SettingsPlan> settings) {
    List<Event.Type> types = events();
    StringBuilder events = new StringBuilder("{\"type\":\"new_type\"}");
    for (int i = 0; i < types.size(); i++) {
      events.append(",{\"type\":\"%s\",\"source_id\":\"%s\"}"
          .formatted(types.get(i).wireName(), sourceId(i)));
    }
    return message(
        "event_processing_request",
        SettingsInterfaceGenerator.json(settings, Given.ACCOUNT, Given.CONNECTION),
        "\"system_notifications\":["
            + NOTIFICATIONS.stream()
                .map(type -> "{\"type\":\"" + type.wireName() + "\"}")
                .collect(Collectors.joining(","))
            + "],\"events\":[" + events + "]");
  }

  static String memberships(Map<Given, SettingsPlan> settings) {
    String subscription = SettingsInterfaceGenerator.json(settings, Given.SUBSCRIPTION_SETTINGS);
    String users = USERS.stream()
        .map(audiences -> audiences.stream()
            .map(name ->
                "{\"audience_id\":1,\"audience_name\":\"%s\",\"action\":\"add\",\"audience_subscription_settings\":%s}"
                    .formatted(name, subscription))
            .collect(Collectors.joining(",", "{\"audiences\":[", "]}")))
        .collect(Collectors.joining(","));
    return message(
        "audience_membership_change_request",
        SettingsInterfaceGenerator.json(settings, Given.ACCOUNT),
        "\"user_profiles\":[" + users + "]");
  }

  static String subscription(Map<Given, SettingsPlan> settings) {
    return message(
        "audience_subscription_request",
        SettingsInterfaceGenerator.json(settings, Given.ACCOUNT),
        "\"audience_id\":1,\"action\":\"add\",\"audience_subscription_settings\":"
            + SettingsInterfaceGenerator.json(settings, Given.SUBSCRIPTION_SETTINGS));
  }

  static String dsr(DsrProcessingRequest.Type type, Map<Given, SettingsPlan> settings) {
    return message(
        "dsr_processing_request",
        SettingsInterfaceGenerator.json(settings, Given.ACCOUNT),
        "\"subject_request_type\":\"" + type.wireName() + "\"");
  }

  static String registration() {
    return message("module_registration_request", "{}", "\"x\":1");
  }

  private static String message(String type, String accountSettings, String rest) {
    return "{\"type\":\"%s\",\"id\":\"%s\",\"account\":{\"account_settings\":%s},%s}"
        .formatted(type, ID, accountSettings, rest);
  }

  /** A text as JSON. */
  static String quoted(String text) {
    return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}
