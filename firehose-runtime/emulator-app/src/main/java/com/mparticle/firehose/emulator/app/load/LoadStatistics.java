package com.mparticle.firehose.emulator.app.load;

import com.mparticle.firehose.emulator.Attempt;
import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.Report;
import com.mparticle.firehose.emulator.target.Answer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Counts and measures while messages are sent, on any number of threads. */
public final class LoadStatistics {

  private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(10);
  private static final int DIGITS = 3;
  private static final int MOST_FAILURES = 10;
  private static final int LONGEST_FAILURE = 200;

  private final Map<Delivery.Status, Long> messages = new EnumMap<>(Delivery.Status.class);
  private final Map<String, Long> failures = new LinkedHashMap<>();
  private final Histogram latencies = new Histogram(LONGEST_MICROS, DIGITS);
  private long sent;
  private long retried;
  private Duration mostBehind = Duration.ZERO;
  private @Nullable RuntimeException problem;

  synchronized void began(Duration behindSchedule) {
    sent++;
    mostBehind = behindSchedule.compareTo(mostBehind) > 0 ? behindSchedule : mostBehind;
  }

  synchronized void ended(Delivery delivery) {
    messages.merge(delivery.status(), 1L, Long::sum);
    retried += delivery.attempts().size() > 1 ? 1 : 0;
    for (Attempt attempt : delivery.attempts()) {
      if (!attempt.duration().isZero()) {
        latencies.recordValue(Math.min(
            LONGEST_MICROS, TimeUnit.NANOSECONDS.toMicros(attempt.duration().toNanos())));
      }
    }
    for (Answer.Failure failure : delivery.failures()) {
      count(failure.text());
    }
  }

  /** Keeps the first texts; they may name messages, and so be as many as these. */
  private void count(String failure) {
    String text = failure.length() > LONGEST_FAILURE
        ? failure.substring(0, LONGEST_FAILURE) + "..."
        : failure;
    String key =
        failures.containsKey(text) || failures.size() < MOST_FAILURES ? text : "other failures";
    failures.merge(key, 1L, Long::sum);
  }

  synchronized void failed(RuntimeException cause) {
    if (problem == null) {
      problem = cause;
    }
  }

  /**
   * Throws what kept a message from being sent.
   *
   * @throws IllegalStateException if something did
   */
  synchronized void throwFailure() {
    if (problem != null) {
      throw new IllegalStateException("A message could not be sent: " + problem, problem);
    }
  }

  /** What is known so far in one line; percentiles are of calls that were answered. */
  public synchronized String line() {
    return sent + " sent, " + count(Delivery.Status.HANDLED) + " handled, " + retried + " retried, "
        + count(Delivery.Status.LOST) + " lost, p99 "
        + Latencies.millis(latencies.getValueAtPercentile(99)) + " ms";
  }

  private long count(Delivery.Status status) {
    return messages.getOrDefault(status, 0L);
  }

  synchronized LoadReport report(LoadPlan plan, Duration took, Report all) {
    return new LoadReport(
        plan, took, sent, messages, retried, all, failures, Latencies.of(latencies), mostBehind);
  }
}
