package com.mparticle.firehose.model.support;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map that never changes, in the order of insertion, without null keys and values. Value types
 * share it instead of copying it.
 *
 * <p>Most maps in messages have a few entries. Those are kept in an array and searched one by one,
 * which takes a third of the memory of a hash table, and less time to make.
 */
public final class ImmutableMap<K, V> extends AbstractMap<K, V> {

  private static final int MAX_ARRAY_SIZE = 8;
  private static final Object[] NO_ENTRIES = {};

  /** Keys, each followed by its value. */
  private final Object[] array;

  /** Holds the entries if they are too many for an array. */
  private final @Nullable Map<K, V> table;

  private ImmutableMap(Object[] array, @Nullable Map<K, V> table) {
    this.array = array;
    this.table = table;
  }

  /**
   * The entries of a map, in its order.
   *
   * @param map a map without nulls, which nobody changes from now on
   */
  static <K, V> ImmutableMap<K, V> copyOrWrap(Map<K, V> map) {
    if (map.size() > MAX_ARRAY_SIZE) {
      return new ImmutableMap<>(NO_ENTRIES, map);
    }
    Object[] array = new Object[2 * map.size()];
    int i = 0;
    for (Map.Entry<K, V> entry : map.entrySet()) {
      array[i++] = entry.getKey();
      array[i++] = entry.getValue();
    }
    return new ImmutableMap<>(array, null);
  }

  @Override
  public int size() {
    return table == null ? array.length / 2 : table.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    if (table != null) {
      return table.get(key);
    }
    for (int i = 0; i < array.length; i += 2) {
      if (array[i].equals(key)) {
        return valueAt(i);
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // Only keys are at even indices.
  private K keyAt(int i) {
    return (K) array[i];
  }

  @SuppressWarnings("unchecked") // Only values are at odd indices.
  private V valueAt(int i) {
    return (V) array[i + 1];
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return table == null ? new Entries() : Collections.unmodifiableMap(table).entrySet();
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {

    @Override
    public int size() {
      return ImmutableMap.this.size();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return new EntryIterator();
    }
  }

  private final class EntryIterator implements Iterator<Map.Entry<K, V>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < array.length;
    }

    @Override
    public Map.Entry<K, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<K, V> entry = new SimpleImmutableEntry<>(keyAt(next), valueAt(next));
      next += 2;
      return entry;
    }
  }

  /** Builds one map; of several values under one key, it has the last one. */
  public static final class Builder<K, V> {

    private final Object[] array = new Object[2 * MAX_ARRAY_SIZE];
    private int length;
    private @Nullable Map<K, V> table;

    /** A builder without entries. */
    public Builder() {}

    /** Adds an entry. */
    public void put(K key, V value) {
      if (table != null) {
        table.put(key, value);
        return;
      }
      int i = indexOf(key);
      if (i == array.length) {
        table = new LinkedHashMap<>(new ImmutableMap<K, V>(array, null));
        table.put(key, value);
        return;
      }
      array[i] = key;
      array[i + 1] = value;
      length = Math.max(length, i + 2);
    }

    /** The index of a key, or that after the last value. */
    private int indexOf(K key) {
      int i = 0;
      while (i < length && !array[i].equals(key)) {
        i += 2;
      }
      return i;
    }

    /** The map; the builder must not be used any further. */
    public ImmutableMap<K, V> build() {
      return table == null
          ? new ImmutableMap<>(Arrays.copyOf(array, length), null)
          : new ImmutableMap<>(NO_ENTRIES, table);
    }
  }
}
