package com.mparticle.firehose;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.AttributionEvent;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.notification.UnknownSystemNotification;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The notifications and events of a batch, and their places in the message. */
final class BatchParts implements Parts {

  private final EventProcessingRequest received;
  private EventProcessingRequest handled;

  private @Nullable IdentityHashMap<Object, Integer> indices;

  BatchParts(EventProcessingRequest received) {
    this.received = received;
    this.handled = received;
  }

  /** Replaces the parts that are handled by those of another batch. */
  void replaceWith(EventProcessingRequest batch) {
    handled = batch;
    indices = null;
  }

  @Override
  public List<?> all() {
    List<Object> all = new ArrayList<>();
    for (SystemNotification notification : handled.systemNotifications()) {
      if (!(notification instanceof MalformedSystemNotification)) {
        all.add(notification);
      }
    }
    for (Event event : handled.events()) {
      if (!(event instanceof MalformedEvent)) {
        all.add(event);
      }
    }
    return all;
  }

  @Override
  public int skipped() {
    return received.skippedEventCount() + received.skippedSystemNotificationCount();
  }

  @Override
  public int unknown() {
    int unknown = 0;
    for (Object part : all()) {
      if (part instanceof UnknownEvent || part instanceof UnknownSystemNotification) {
        unknown++;
      }
    }
    return unknown;
  }

  @Override
  public @Nullable Message only(Set<Object> some) {
    List<SystemNotification> notifications = new ArrayList<>();
    for (SystemNotification notification : received.systemNotifications()) {
      if (some.contains(notification)) {
        notifications.add(notification);
      }
    }
    List<Event> events = new ArrayList<>();
    for (Event event : received.events()) {
      if (some.contains(event)) {
        events.add(event);
      }
    }
    int found = notifications.size() + events.size();
    if (found < some.size() || found == all().size()) {
      return null;
    }
    return EventProcessingRequest.builder()
        .from(received)
        .systemNotifications(notifications)
        .events(events)
        .build();
  }

  @Override
  public String describe(Object part) {
    if (part instanceof Event event) {
      String id = event.id().isPresent() ? " " + event.id().get() : "";
      return place(path(event)) + FailureText.name(event.typeName()) + nameOf(event) + id;
    }
    SystemNotification notification = (SystemNotification) part;
    return place(path(notification)) + FailureText.name(notification.typeName());
  }

  /** The path, if it has an index; without one, it adds nothing to the type. */
  private static String place(String path) {
    return path.endsWith("]") ? path + " " : "";
  }

  private static String nameOf(Event event) {
    Optional<String> name = Optional.empty();
    if (event instanceof CustomEvent custom) {
      name = custom.name();
    } else if (event instanceof AttributionEvent attribution) {
      name = attribution.name();
    }
    return name.isPresent() ? " \"" + FailureText.name(name.get()) + "\"" : "";
  }

  /**
   * The path of an event. It has no index if events were skipped, since nobody knows how many of
   * them came before it.
   */
  String path(Event event) {
    return path("events", received.skippedEventCount(), event);
  }

  /** The path of a notification; as for events. */
  String path(SystemNotification notification) {
    return path("system_notifications", received.skippedSystemNotificationCount(), notification);
  }

  private String path(String property, int skipped, Object part) {
    Integer index = indexOf(part);
    return skipped > 0 || index == null ? property : property + "[" + index + "]";
  }

  /**
   * The index of an event or notification among those of the message that were not skipped; null if
   * it is none of this batch.
   */
  @Nullable
  Integer indexOf(Object part) {
    if (indices == null) {
      indices = new IdentityHashMap<>();
      // Indices in the received message win: they are the same each time the message is sent.
      addIndices(received.events(), indices);
      addIndices(handled.events(), indices);
      addIndices(received.systemNotifications(), indices);
      addIndices(handled.systemNotifications(), indices);
    }
    return indices.get(part);
  }

  private static void addIndices(List<?> parts, IdentityHashMap<Object, Integer> indices) {
    int index = 0;
    for (Object part : parts) {
      indices.putIfAbsent(part, index);
      index++;
    }
  }
}
