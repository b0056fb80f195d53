package com.mparticle.firehose.processor.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds elements that share a key with an earlier one. */
final class Duplicates {

  private Duplicates() {}

  /**
   * Returns what is made of each element whose key an earlier element has, in order.
   *
   * @param finding takes the first element with that key, and the later one
   */
  static <T, K, R> Stream<R> of(
      Stream<T> elements, Function<T, K> key, BiFunction<T, T, R> finding) {
    Map<K, T> first = new HashMap<>();
    Stream.Builder<R> findings = Stream.builder();
    elements.forEachOrdered(element -> {
      T earlier = first.putIfAbsent(key.apply(element), element);
      if (earlier != null) {
        findings.add(finding.apply(earlier, element));
      }
    });
    return findings.build();
  }
}
