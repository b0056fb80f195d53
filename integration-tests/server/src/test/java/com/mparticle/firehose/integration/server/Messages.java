package com.mparticle.firehose.integration.server;

import com.mparticle.firehose.integration.Sample;
import example.acme.api.AcmeApiServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Messages of all kinds, with events of all types, some of which Acme's API refuses. */
final class Messages {

  private static final List<String> EVENT_TYPES = List.of(
      "application_state_transition",
      "attribution",
      "custom_event",
      "error",
      "impression",
      "privacy_setting_change",
      "product_action",
      "promotion_action",
      "push_message_receipt",
      "push_message_open",
      "push_subscription",
      "screen_view",
      "session_end",
      "session_start",
      "user_attribute_change",
      "user_identity_change",
      "no_such_event");

  private Messages() {}

  /** What Acme's API answers: it fails for a while on some names, and refuses others for good. */
  static int statusOf(AcmeApiServer.Request request) {
    if (request.body().contains("fails")) {
      return 503;
    }
    return request.body().contains("is refused") ? 422 : 200;
  }

  /** All messages. */
  static List<String> all() {
    List<String> messages = new ArrayList<>();
    try {
      for (Sample sample : Sample.values()) {
        messages.add(sample.json());
        messages.add(sample.json().replace("ida@example.org", "fails@example.org"));
        messages.add(sample.json().replace("ida@example.org", "is refused@example.org"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String type : EVENT_TYPES) {
      messages.add(batch(event(type, "fine")));
      messages.add(
          batch(event("custom_event", "fails"), event(type, "fine"), event("custom_event", "x")));
    }
    messages.add(batch(event("custom_event", "is refused"), event("custom_event", "x")));
    messages.add(batch(event("custom_event", "fine")).replace("account_settings", "none"));
    String fine = batch(event("custom_event", "fine"));
    messages.add(fine.replace("identities\":[", "identities\":[{\"value\":{}},"));
    messages.add(fine.replace("\"account_id\":17", "\"account_id\":[17]"));
    messages.add(fine.replace("\"key\"", "{}"));
    messages.add(fine.replace("\"events\":", "\"consent_state\":7,\"events\":"));
    messages.add("{\"type\":\"tea\"}");
    messages.add("tea");
    messages.add("");
    return messages;
  }

  private static String event(String type, String name) {
    return "{\"type\":\"" + type + "\",\"id\":\"" + id(type + name) + "\",\"name\":\"" + name
        + "\",\"added\":{\"tea\":\"green\"}}";
  }

  private static String batch(String... events) {
    String all = String.join(",", events);
    return "{\"type\":\"event_processing_request\",\"id\":\"" + id(all) + "\","
        + "\"account\":{\"account_id\":17,\"account_settings\":{\"apiKey\":\"key\"}},"
        + "\"user_identities\":[{\"type\":\"email\",\"encoding\":\"raw\",\"value\":\"a@b.c\"}],"
        + "\"events\":[" + all + "]}";
  }

  private static UUID id(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
