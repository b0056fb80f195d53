package com.mparticle.firehose.model.encoding;

import com.mparticle.firehose.model.support.MapSupport;
import java.util.Map;
import org.immutables.encode.Encoding;

/**
 * How Immutables has value types hold their maps: as {@link MapSupport} says. Immutables' own way
 * copies each map twice.
 */
@Encoding
// A template: Immutables sets and reads the fields.
@SuppressWarnings({"NullAway", "UnusedVariable"})
final class MapsEncoding<K, V> {

  @Encoding.Impl
  private Map<K, V> field;

  @Encoding.Builder
  static final class Builder<K, V> {

    private Map<K, V> map;

    /** Adds an entry, unless its value is null. */
    @Encoding.Init
    @Encoding.Naming(value = "put*", depluralize = true)
    void put(K key, V value) {
      map = MapSupport.plus(map, key, value);
    }

    /** Adds entries, but for those whose value is null. */
    @Encoding.Init
    @Encoding.Naming("putAll*")
    void putAll(Map<? extends K, ? extends V> entries) {
      map = MapSupport.plus(map, entries);
    }

    /** Sets the entries, but for those whose value is null, in place of all others. */
    @Encoding.Init
    @Encoding.Copy
    void set(Map<? extends K, ? extends V> entries) {
      map = MapSupport.of(entries);
    }

    @Encoding.Build
    Map<K, V> build() {
      return map = MapSupport.built(map);
    }
  }
}
