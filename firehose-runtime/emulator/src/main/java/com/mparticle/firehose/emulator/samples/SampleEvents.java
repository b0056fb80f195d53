package com.mparticle.firehose.emulator.samples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.time.Duration;
import java.time.Instant;

/** Makes events and notifications from their templates. */
final class SampleEvents {

  private SampleEvents() {}

  /**
   * An event with all properties; of {@link Event.Type#UNKNOWN}, one of a type that this version
   * does not know.
   *
   * @param draw its ids
   */
  static Event event(Event.Type type, Draw draw, Instant time) {
    ObjectNode event = JsonNodeFactory.instance
        .objectNode()
        .put("type", type.wireName())
        .put("id", draw.uuid().toString())
        .put("timestamp_ms", time.toEpochMilli())
        .put("source_id", draw.uuid().toString())
        .put("session_id", draw.number(Long.MAX_VALUE));
    event
        .putObject("location")
        .put("latitude", 54.3233)
        .put("longitude", 10.1228)
        .put("accuracy", 25);
    event.setAll(Templates.copy(Templates.EVENTS, type.wireName()));
    return only("events", event).events().get(0);
  }

  /**
   * A notification with all properties; of {@link SystemNotification.Type#UNKNOWN}, one of a type
   * that this version does not know.
   */
  static SystemNotification notification(SystemNotification.Type type) {
    ObjectNode notification = JsonNodeFactory.instance.objectNode().put("type", type.wireName());
    notification.setAll(Templates.copy(Templates.NOTIFICATIONS, type.wireName()));
    return only("system_notifications", notification).systemNotifications().get(0);
  }

  @SuppressWarnings("unchecked") // The copy has the type of the event.
  static <E extends Event> E earlier(E event, Duration by) {
    ObjectNode json = (ObjectNode)
        Trees.object(EventProcessingRequest.builder().addEvents(event).build()).at("/events/0");
    json.put("timestamp_ms", json.path("timestamp_ms").asLong() - by.toMillis());
    return (E) only("events", json).events().get(0);
  }

  private static EventProcessingRequest only(String list, ObjectNode part) {
    ObjectNode batch = JsonNodeFactory.instance.objectNode();
    batch.putArray(list).add(part);
    return Templates.batch(batch);
  }
}
