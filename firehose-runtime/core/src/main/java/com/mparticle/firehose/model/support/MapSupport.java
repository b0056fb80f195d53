package com.mparticle.firehose.model.support;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How builders and value types hold maps: immutable, in the order of insertion, without null keys
 * and values. The code that Immutables generates calls these methods (see {@code MapsEncoding}).
 *
 * <p>A builder holds null, a {@link LinkedHashMap} that is its own, or an {@link ImmutableMap} that
 * it shares.
 */
public final class MapSupport {

  private MapSupport() {}

  /** The map that a builder holds for the given one: a copy, unless it can't change. */
  public static <K, V> Map<K, V> of(Map<? extends K, ? extends @Nullable V> entries) {
    return entries instanceof ImmutableMap ? unchecked(entries) : plus(null, entries);
  }

  @SuppressWarnings("unchecked") // An immutable map of subtypes is one of their supertype.
  private static <K, V> Map<K, V> unchecked(Map<? extends K, ? extends V> entries) {
    return (Map<K, V>) entries;
  }

  /** The map of a builder with one more entry, unless its value is null. */
  public static <K, V> Map<K, V> plus(@Nullable Map<K, V> map, K key, @Nullable V value) {
    Objects.requireNonNull(key, "key");
    Map<K, V> sum = own(map);
    if (value != null) {
      sum.put(key, value);
    }
    return sum;
  }

  /** The map of a builder with more entries, without those whose value is null. */
  public static <K, V> Map<K, V> plus(
      @Nullable Map<K, V> map, Map<? extends K, ? extends @Nullable V> entries) {
    Map<K, V> sum = own(map);
    for (Map.Entry<? extends K, ? extends @Nullable V> entry : entries.entrySet()) {
      V value = entry.getValue();
      if (value != null) {
        sum.put(Objects.requireNonNull(entry.getKey(), "key"), value);
      }
    }
    return sum;
  }

  private static <K, V> Map<K, V> own(@Nullable Map<K, V> map) {
    if (map == null) {
      return new LinkedHashMap<>();
    }
    return map instanceof ImmutableMap ? new LinkedHashMap<>(map) : map;
  }

  /** The map that a value holds for that of its builder; both share it from then on. */
  public static <K, V> Map<K, V> built(@Nullable Map<K, V> map) {
    if (map == null) {
      return Collections.emptyMap();
    }
    return map instanceof ImmutableMap ? map : ImmutableMap.copyOrWrap(map);
  }
}
