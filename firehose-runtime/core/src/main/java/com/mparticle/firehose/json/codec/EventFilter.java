package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which events and notifications of one message are skipped while it is read, and counts
 * them.
 */
public final class EventFilter {

  private final @Nullable Set<Event.Type> eventTypes;
  private final @Nullable Set<SystemNotification.Type> notificationTypes;
  private int skippedEventCount;
  private int skippedSystemNotificationCount;

  /** Skips nothing. */
  public EventFilter() {
    this.eventTypes = null;
    this.notificationTypes = null;
  }

  /**
   * Skips what is of other types.
   *
   * @param eventTypes types of the events that are read
   * @param notificationTypes types of the notifications that are read
   */
  public EventFilter(Set<Event.Type> eventTypes, Set<SystemNotification.Type> notificationTypes) {
    this.eventTypes = eventTypes;
    this.notificationTypes = notificationTypes;
  }

  boolean skips(Event.Type type) {
    return eventTypes != null && !eventTypes.contains(type);
  }

  boolean skips(SystemNotification.Type type) {
    return notificationTypes != null && !notificationTypes.contains(type);
  }

  void countSkippedEvent() {
    skippedEventCount++;
  }

  void countSkippedSystemNotification() {
    skippedSystemNotificationCount++;
  }

  /** Starts to count anew. */
  public void resetCounts() {
    skippedEventCount = 0;
    skippedSystemNotificationCount = 0;
  }

  /** How many events were skipped so far. */
  public int skippedEventCount() {
    return skippedEventCount;
  }

  /** How many notifications were skipped so far. */
  public int skippedSystemNotificationCount() {
    return skippedSystemNotificationCount;
  }
}
