package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.gate.Withheld;
import java.util.EnumMap;
import java.util.Map;

/** Counts for the report, on any number of threads. */
final class ReportCounters {

  private final Map<Delivery.Status, Long> messages = new EnumMap<>(Delivery.Status.class);
  private final Map<Withheld.Reason, Long> withheld = new EnumMap<>(Withheld.Reason.class);
  private long attempts;
  private long retries;
  private long duplicates;

  synchronized void attempted(boolean retry, boolean duplicate) {
    attempts++;
    retries += retry ? 1 : 0;
    duplicates += duplicate ? 1 : 0;
  }

  synchronized void ended(Delivery delivery) {
    messages.merge(delivery.status(), 1L, Long::sum);
    delivery.withheld().forEach(part -> withheld.merge(part.reason(), 1L, Long::sum));
  }

  synchronized Report report() {
    return new Report(messages, attempts, retries, duplicates, withheld);
  }
}
