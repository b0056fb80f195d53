package com.mparticle.firehose.emulator.app.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.Report;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of load.
 *
 * @param took from the first message to the last answer
 * @param sent how many messages were drawn and given to the gate
 * @param messages how many of them ended in each way
 * @param retried how many of them were sent more than once
 * @param all what the emulator counted, the connection of the audience included
 * @param failures how often calls failed, by what was said; the first ten texts, then {@code other
 *     failures}
 * @param mostBehind how late the latest message began, since too many were under way
 */
public record LoadReport(
    LoadPlan plan,
    Duration took,
    long sent,
    Map<Delivery.Status, Long> messages,
    long retried,
    Report all,
    Map<String, Long> failures,
    Latencies latencies,
    Duration mostBehind) {

  /** Copies the maps. */
  public LoadReport {
    messages = Collections.unmodifiableMap(new TreeMap<>(messages));
    failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
  }

  /** How many messages ended in a way. */
  public long count(Delivery.Status status) {
    return messages.getOrDefault(status, 0L);
  }

  /** Whether each message was handled, withheld by the registration, or waits in a bulk. */
  public boolean isComplete() {
    return count(Delivery.Status.LOST) == 0
        && count(Delivery.Status.REJECTED) == 0
        && count(Delivery.Status.SUSPENDED) == 0;
  }

  /**
   * Whether 99 % of the calls were answered in time.
   *
   * @param limit mParticle's, for this kind of target
   */
  public boolean keeps(Duration limit) {
    return latencies.p99Micros() <= limit.toNanos() / 1_000;
  }

  /** The report as lines of text. */
  public String text(Duration limit) {
    StringBuilder text = new StringBuilder();
    line(text, "messages", sent + ": " + statuses());
    line(
        text,
        "attempts",
        all.attempts() + ", of which retries " + all.retries() + ", duplicates " + all.duplicates()
            + "; messages retried " + retried);
    line(text, "withheld", "parts of messages, by reason: " + reasons());
    line(text, "latency", percentiles() + ", in " + latencies.calls() + " answered calls");
    line(
        text,
        "limit",
        "99 % of calls within " + limit.toMillis() + " ms: "
            + (keeps(limit) ? "kept" : "not kept"));
    line(
        text,
        "pace",
        String.format(
            Locale.ROOT,
            "%.1f messages/s were asked for; all was over after %.1f s, the latest began %d ms late",
            plan.rate(),
            took.toMillis() / 1000.0,
            mostBehind.toMillis()));
    failures.forEach((failure, times) -> line(text, "failure", times + " times: " + failure));
    line(text, "lost", isComplete() ? "nothing" : "messages: see above");
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-10s %s%n", name, value));
  }

  private String statuses() {
    return messages.entrySet().stream()
        .map(entry -> name(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private String reasons() {
    String reasons = all.withheld().entrySet().stream()
        .map(entry -> name(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
    return reasons.isEmpty() ? "none" : reasons;
  }

  private String percentiles() {
    return latencies.micros().entrySet().stream()
        .map(entry ->
            Latencies.name(entry.getKey()) + " " + Latencies.millis(entry.getValue()) + " ms")
        .collect(Collectors.joining(", "));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The report as JSON; durations in milliseconds. */
  public ObjectNode json(Duration limit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("rate", plan.rate())
        .put("duration_ms", plan.duration().toMillis())
        .put("took_ms", took.toMillis())
        .put("sent", sent);
    ObjectNode statuses = json.putObject("messages");
    for (Delivery.Status status : Delivery.Status.values()) {
      statuses.put(name(status), count(status));
    }
    json.put("attempts", all.attempts())
        .put("retries", all.retries())
        .put("duplicates", all.duplicates())
        .put("retried_messages", retried);
    ObjectNode withheld = json.putObject("withheld_parts");
    all.withheld().forEach((reason, count) -> withheld.put(name(reason), count));
    ObjectNode latency = json.putObject("latency_ms").put("calls", latencies.calls());
    latencies
        .micros()
        .forEach((percentile, micros) -> latency.put(Latencies.name(percentile), micros / 1000.0));
    json.put("limit_ms", limit.toMillis())
        .put("limit_kept", keeps(limit))
        .put("latest_began_late_by_ms", mostBehind.toMillis())
        .put("complete", isComplete());
    ObjectNode failed = json.putObject("failures");
    failures.forEach(failed::put);
    return json;
  }
}
