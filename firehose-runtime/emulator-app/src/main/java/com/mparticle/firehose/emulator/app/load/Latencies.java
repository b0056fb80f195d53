package com.mparticle.firehose.emulator.app.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * How long calls took that were answered, well or not.
 *
 * @param calls how many there were
 * @param micros microseconds by percentile; the last, 100, is the longest
 */
public record Latencies(long calls, Map<Double, Long> micros) {

  private static final List<Double> PERCENTILES = List.of(50.0, 90.0, 99.0, 99.9, 100.0);

  /** Keeps the order of the percentiles. */
  public Latencies {
    micros = Collections.unmodifiableMap(new LinkedHashMap<>(micros));
  }

  static Latencies of(Histogram histogram) {
    Map<Double, Long> micros = new LinkedHashMap<>();
    for (Double percentile : PERCENTILES) {
      micros.put(percentile, histogram.getValueAtPercentile(percentile));
    }
    return new Latencies(histogram.getTotalCount(), micros);
  }

  /** What 99 % of calls stay within, in microseconds. */
  public long p99Micros() {
    return micros.getOrDefault(99.0, 0L);
  }

  /** A percentile as it is called: {@code p99.9}, and {@code max} for the last. */
  static String name(double percentile) {
    if (percentile == 100) {
      return "max";
    }
    return "p"
        + (percentile == Math.rint(percentile) ? Long.toString((long) percentile) : percentile);
  }

  /** Microseconds in milliseconds, with one digit after the point. */
  static String millis(long micros) {
    return String.format(Locale.ROOT, "%.1f", micros / 1000.0);
  }
}
