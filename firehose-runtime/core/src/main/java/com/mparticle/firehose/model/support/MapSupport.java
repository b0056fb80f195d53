package com.mparticle.firehose.model.support;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How value types hold maps: immutable, in the order of insertion, without null values. The code
 * that Immutables generates calls these methods (see {@code MapsEncoding}).
 */
public final class MapSupport {

  private MapSupport() {}

  /** The map that a builder holds for the given one: a copy, unless it can't change. */
  public static <K, V> Map<K, V> of(Map<? extends K, ? extends @Nullable V> entries) {
    return entries instanceof ImmutableMapMarker ? unchecked(entries) : plus(null, entries);
  }

  @SuppressWarnings("unchecked") // An immutable map of subtypes is one of their supertype.
  private static <K, V> Map<K, V> unchecked(Map<? extends K, ? extends V> entries) {
    return (Map<K, V>) entries;
  }

  /** The map that a builder holds, if any, with an entry more. */
  public static <K, V> Map<K, V> plus(@Nullable Map<K, V> map, K key, @Nullable V value) {
    Map<K, V> sum = own(map);
    if (value != null) {
      sum.put(key, value);
    }
    return sum;
  }

  /** The map that a builder holds, if any, with more entries. */
  public static <K, V> Map<K, V> plus(
      @Nullable Map<K, V> map, Map<? extends K, ? extends @Nullable V> entries) {
    Map<K, V> sum = own(map);
    for (Map.Entry<? extends K, ? extends @Nullable V> entry : entries.entrySet()) {
      V value = entry.getValue();
      if (value != null) {
        sum.put(entry.getKey(), value);
      }
    }
    return sum;
  }

  private static <K, V> Map<K, V> own(@Nullable Map<K, V> map) {
    if (map == null) {
      return new LinkedHashMap<>();
    }
    return map instanceof ImmutableMapMarker ? new LinkedHashMap<>(map) : map;
  }

  /** The map that a value holds for that of its builder, which may be used further. */
  public static <K, V> Map<K, V> built(@Nullable Map<K, V> map) {
    if (map == null) {
      return Collections.emptyMap();
    }
    return map instanceof ImmutableMapMarker
        ? map
        : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
