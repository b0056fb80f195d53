package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.MalformedPart;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which events and notifications of one message are skipped while it is read, and counts
 * them; and keeps the parts of it that can't be read.
 */
public final class EventFilter {

  /** The most elements of lists and entries of maps that are read of a message. */
  public static final int MAX_ELEMENTS = 300_000;

  private final @Nullable Set<Event.Type> eventTypes;
  private final @Nullable Set<SystemNotification.Type> notificationTypes;
  private final boolean takesMalformedOut;
  private List<MalformedPart> takenOut = List.of();
  private int elementCount;
  private int skippedEventCount;
  private int skippedSystemNotificationCount;

  private EventFilter(boolean takesMalformedOut) {
    this.eventTypes = null;
    this.notificationTypes = null;
    this.takesMalformedOut = takesMalformedOut;
  }

  /** Skips nothing, and takes no malformed parts out of messages. */
  public EventFilter() {
    this(false);
  }

  /**
   * Skips what is of other types, and takes malformed parts out of messages that are intact without
   * them.
   *
   * @param eventTypes types of the events that are read
   * @param notificationTypes types of the notifications that are read
   */
  public EventFilter(Set<Event.Type> eventTypes, Set<SystemNotification.Type> notificationTypes) {
    this.eventTypes = eventTypes;
    this.notificationTypes = notificationTypes;
    this.takesMalformedOut = true;
  }

  /** Skips nothing, but takes malformed parts out of messages that are intact without them. */
  public static EventFilter ofMalformedParts() {
    return new EventFilter(true);
  }

  /** Whether parts that can't be read are taken out of a message, so that the rest is read. */
  public boolean takesMalformedOut() {
    return takesMalformedOut;
  }

  /** Sets which parts were taken out. */
  public void setTakenOut(List<MalformedPart> parts) {
    takenOut = parts;
  }

  /** The parts that were taken out, in the order in which they were found. */
  public List<MalformedPart> takenOut() {
    return takenOut;
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

  /**
   * Counts an element of a list or an entry of a map that is read.
   *
   * @return false if the message has too many of them: each takes much more memory than bytes of
   *     the document
   */
  public boolean countElement() {
    elementCount++;
    return elementCount <= MAX_ELEMENTS;
  }

  /** How many elements and entries were read so far. */
  int elementCount() {
    return elementCount;
  }

  /** Forgets the elements and entries after so many. */
  void resetElementCount(int count) {
    elementCount = count;
  }

  /** Starts to count anew. */
  public void resetCounts() {
    elementCount = 0;
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
