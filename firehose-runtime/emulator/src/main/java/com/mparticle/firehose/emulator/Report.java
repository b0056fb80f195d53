package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.gate.Withheld;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of all messages so far.
 *
 * @param messages how many messages ended in each way
 * @param attempts how often a message was sent
 * @param retries how many of these attempts followed a failure or a lost answer
 * @param duplicates how many of these attempts sent what the module had got before: after a lost
 *     answer, or although it had answered
 * @param withheld how many parts were withheld for each reason
 */
public record Report(
    Map<Delivery.Status, Long> messages,
    long attempts,
    long retries,
    long duplicates,
    Map<Withheld.Reason, Long> withheld) {

  /** Copies the maps. */
  public Report {
    messages = Collections.unmodifiableMap(new TreeMap<>(messages));
    withheld = Collections.unmodifiableMap(new TreeMap<>(withheld));
  }

  /** How many messages ended in a way. */
  public long count(Delivery.Status status) {
    return messages.getOrDefault(status, 0L);
  }

  /** One fact per line. */
  @Override
  public String toString() {
    return """
        messages:   %s
        attempts:   %d, of which retries %d, duplicates %d
        withheld:   %s
        """.formatted(text(messages), attempts, retries, duplicates, text(withheld));
  }

  private static String text(Map<?, Long> counts) {
    return counts.isEmpty()
        ? "none"
        : counts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }
}
