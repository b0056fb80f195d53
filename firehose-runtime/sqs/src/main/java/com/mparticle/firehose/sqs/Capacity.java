package com.mparticle.firehose.sqs;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What an ingress and a worker need for a load: how many functions at a time, and how long a queue
 * takes to drain.
 *
 * <pre>{@code
 * java -cp firehose-sqs.jar com.mparticle.firehose.sqs.Capacity 2000 10000 6 15 120 500
 * }</pre>
 *
 * @param averageRate messages per second on average
 * @param peakRate messages per second at the peak
 * @param messageKib size of a message in KiB
 * @param ingressMillis how long the ingress takes for one message
 * @param workerMillis how long the worker takes for one message
 * @param workers how many workers run at a time at most
 */
public record Capacity(
    double averageRate,
    double peakRate,
    double messageKib,
    double ingressMillis,
    double workerMillis,
    int workers) {

  /** What mParticle asks for before release, of functions at a time. */
  private static final int MPARTICLE_MIN_CONCURRENCY = 1000;

  /** What SQS lets a standard queue have received and not yet deleted. */
  private static final int SQS_MAX_IN_FLIGHT = 120_000;

  /** Records that Lambda hands to a worker at once, as the template has it. */
  private static final int BATCH_SIZE = 10;

  /** Checks that all values are above zero. */
  public Capacity {
    requirePositive("averageRate", averageRate);
    requirePositive("peakRate", peakRate);
    requirePositive("messageKib", messageKib);
    requirePositive("ingressMillis", ingressMillis);
    requirePositive("workerMillis", workerMillis);
    requirePositive("workers", workers);
  }

  private static void requirePositive(String name, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException("Expected " + name + " above zero, found " + value);
    }
  }

  /** How many ingress functions run at a time at the peak. */
  public int ingressConcurrency() {
    return concurrency(peakRate, ingressMillis);
  }

  /** How many workers it takes to keep up with the average. */
  public int workersForAverage() {
    return concurrency(averageRate, workerMillis);
  }

  /** How many workers it takes to keep up with the peak, so that nothing waits. */
  public int workersForPeak() {
    return concurrency(peakRate, workerMillis);
  }

  private static int concurrency(double rate, double millis) {
    return (int) Math.ceil(rate * millis / 1000);
  }

  /** How many messages per second the workers process at most. */
  public double throughput() {
    return workers * 1000 / workerMillis;
  }

  /** How many messages wait after the partner's API was down for so long, at the average rate. */
  public long backlogAfter(Duration outage) {
    return Math.round(averageRate * outage.toMillis() / 1000);
  }

  /** How large these messages are, in GiB. */
  public double backlogGibAfter(Duration outage) {
    return backlogAfter(outage) * messageKib / (1 << 20);
  }

  /**
   * How long it takes from the end of an outage until nothing waits any more, while messages go on
   * arriving at the average rate.
   *
   * @return empty if the workers never catch up
   */
  public Optional<Duration> drainTimeAfter(Duration outage) {
    double spare = throughput() - averageRate;
    if (spare <= 0) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofSeconds((long) Math.ceil(backlogAfter(outage) / spare)));
  }

  /** How many records are with the workers at a time at most. */
  public int recordsInFlight() {
    return workers * BATCH_SIZE;
  }

  /** Prints what is needed, with the limits of mParticle and AWS beside it. */
  public void print(PrintStream out) {
    Duration outage = Duration.ofHours(1);
    line(
        out,
        "Ingress functions at the peak",
        ingressConcurrency(),
        "mParticle asks for room for " + MPARTICLE_MIN_CONCURRENCY + " before release");
    line(
        out,
        "Time of the ingress, ms",
        ingressMillis,
        "mParticle: 99 % of calls under 200 (Lambda), 100 (HTTP)");
    line(out, "Workers for the average", workersForAverage(), "of " + workers + " at most");
    line(out, "Workers for the peak", workersForPeak(), "fewer let messages wait");
    line(out, "Messages per second at most", throughput(), "on average " + averageRate + " arrive");
    line(out, "Records in flight", recordsInFlight(), "SQS: at most " + SQS_MAX_IN_FLIGHT);
    line(
        out,
        "Waiting after an hour down",
        (double) backlogAfter(outage),
        String.format(Locale.ROOT, "%.1f GiB", backlogGibAfter(outage)));
    Optional<Duration> drain = drainTimeAfter(outage);
    line(
        out,
        "Minutes to drain that",
        drain.isPresent() ? Math.ceil(drain.get().toSeconds() / 60.0) : Double.POSITIVE_INFINITY,
        "SQS keeps messages for 14 days at most");
  }

  private static void line(PrintStream out, String what, double value, String beside) {
    out.printf(Locale.ROOT, "%-30s %12.0f   %s%n", what, value, beside);
  }

  /**
   * Prints what a load needs.
   *
   * @param arguments the six values in the order of this record's; none for what mParticle says to
   *     expect, messages of 6 KiB, an ingress of 15 ms and 500 workers of 120 ms
   * @throws IllegalArgumentException if these are other than six numbers above zero
   */
  public static void main(String[] arguments) {
    if (arguments.length != 0 && arguments.length != 6) {
      throw new IllegalArgumentException(
          "Expected averageRate, peakRate, messageKib, ingressMillis, workerMillis and workers");
    }
    Capacity capacity = arguments.length == 0
        ? new Capacity(2_000, 10_000, 6, 15, 120, 500)
        : new Capacity(
            Double.parseDouble(arguments[0]),
            Double.parseDouble(arguments[1]),
            Double.parseDouble(arguments[2]),
            Double.parseDouble(arguments[3]),
            Double.parseDouble(arguments[4]),
            Integer.parseInt(arguments[5]));
    capacity.print(System.out);
  }
}
