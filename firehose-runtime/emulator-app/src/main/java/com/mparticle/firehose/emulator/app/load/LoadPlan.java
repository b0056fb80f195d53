package com.mparticle.firehose.emulator.app.load;

import com.mparticle.firehose.model.eventprocessing.Event;
import java.time.Duration;
import java.util.Map;

/**
 * What to send.
 *
 * @param rate messages per second, more than 0
 * @param duration how long to send, more than 0; retries may take longer
 * @param kinds how often each kind of message is sent in relation to the others; empty for the
 *     usual mix of what the module receives
 * @param eventTypes how often each type of event occurs in relation to the others; empty for all
 *     that the module registers for, equally often
 * @param smallestBatch the least number of events in a batch, at least 1
 * @param largestBatch the greatest number of events in a batch
 * @param concurrency how many messages are under way at once, at most; at least 1
 * @param seed from which users, events and their order follow
 */
public record LoadPlan(
    double rate,
    Duration duration,
    Map<MessageKind, Integer> kinds,
    Map<Event.Type, Integer> eventTypes,
    int smallestBatch,
    int largestBatch,
    int concurrency,
    long seed) {

  private static final double NANOS_PER_SECOND = 1e9;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public LoadPlan {
    check(rate > 0 && rate <= 100_000, "The rate is more than 0 and at most 100000 per second");
    check(!duration.isNegative() && !duration.isZero(), "The duration is more than 0");
    check(
        smallestBatch >= 1 && largestBatch >= smallestBatch && largestBatch <= 1_000,
        "A batch has from 1 to 1000 events");
    check(concurrency >= 1, "At least one message is under way at once");
    kinds = Map.copyOf(kinds);
    eventTypes = Map.copyOf(eventTypes);
    check(
        kinds.isEmpty() || kinds.values().stream().mapToLong(weight -> weight).sum() > 0,
        "A mix has at least one kind of message");
    check(
        kinds.values().stream().allMatch(weight -> weight >= 0)
            && eventTypes.values().stream().allMatch(weight -> weight >= 1),
        "A weight is not negative, and that of an event type at least 1");
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }

  /** How many messages that makes. */
  long messages() {
    return Math.max(1, Math.round(rate * duration.toNanos() / NANOS_PER_SECOND));
  }

  /** When a message is due after the start, in nanoseconds. */
  long dueNanos(long message) {
    return (long) (message * NANOS_PER_SECOND / rate);
  }
}
