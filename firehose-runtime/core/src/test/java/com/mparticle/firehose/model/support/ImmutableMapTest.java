package com.mparticle.firehose.model.support;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of all sizes are maps as those of the JDK, but never change. */
class ImmutableMapTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 8, 9, 20, 1000})
  void builtMapEqualsTheJdksMapOfTheSameEntries(int size) {
    assertIsLike(jdkMap(size), built(size));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 8, 9, 20, 1000})
  void copiedOrWrappedMapEqualsTheGivenOne(int size) {
    assertIsLike(jdkMap(size), ImmutableMap.copyOrWrap(jdkMap(size)));
  }

  private static void assertIsLike(Map<String, Integer> expected, Map<String, Integer> map) {
    assertThat(map).isEqualTo(expected);
    assertThat(expected.equals(map)).isTrue();
    assertThat(map.hashCode()).isEqualTo(expected.hashCode());
    assertThat(map.toString()).isEqualTo(expected.toString());
    assertThat(map.size()).isEqualTo(expected.size());
    assertThat(map.isEmpty()).isEqualTo(expected.isEmpty());
    assertThat(map.entrySet()).containsExactlyElementsIn(expected.entrySet()).inOrder();
    assertThat(map.keySet()).containsExactlyElementsIn(expected.keySet()).inOrder();
    assertThat(map.values()).containsExactlyElementsIn(expected.values()).inOrder();
    for (Map.Entry<String, Integer> entry : expected.entrySet()) {
      assertThat(map.get(entry.getKey())).isEqualTo(entry.getValue());
      assertThat(map.containsKey(entry.getKey())).isTrue();
      assertThat(map.containsValue(entry.getValue())).isTrue();
    }
    assertThat(map.get("none")).isNull();
    assertThat(map.get(null)).isNull();
    assertThat(map.containsKey("none")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 20, 1000})
  void ofSeveralValuesUnderOneKeyTheLastOneCounts(int size) {
    ImmutableMap.Builder<String, Integer> builder = new ImmutableMap.Builder<>();
    Map<String, Integer> expected = new LinkedHashMap<>();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < size; i++) {
        builder.put("key " + i, i + round);
        expected.put("key " + i, i + round);
      }
    }

    assertIsLike(expected, builder.build());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9})
  void neverChanges(int size) {
    Map<String, Integer> map = built(size);

    assertThrows(UnsupportedOperationException.class, () -> map.put("new", 1));
    assertThrows(UnsupportedOperationException.class, () -> map.put("key 0", 1));
    assertThrows(UnsupportedOperationException.class, () -> map.remove("key 0"));
    assertThrows(UnsupportedOperationException.class, map::clear);
    assertThrows(UnsupportedOperationException.class, () -> map.keySet().clear());
    assertThrows(UnsupportedOperationException.class, () -> map.values().clear());
    Map.Entry<String, Integer> entry = map.entrySet().iterator().next();
    assertThrows(UnsupportedOperationException.class, () -> entry.setValue(7));
    assertThat(map).isEqualTo(jdkMap(size));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 9})
  void iteratorEnds(int size) {
    Iterator<Map.Entry<String, Integer>> entries = built(size).entrySet().iterator();
    for (int i = 0; i < size; i++) {
      entries.next();
    }

    assertThat(entries.hasNext()).isFalse();
    assertThrows(NoSuchElementException.class, entries::next);
  }

  private static Map<String, Integer> built(int size) {
    ImmutableMap.Builder<String, Integer> builder = new ImmutableMap.Builder<>();
    jdkMap(size).forEach(builder::put);
    return builder.build();
  }

  private static Map<String, Integer> jdkMap(int size) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put("key " + i, i);
    }
    return map;
  }
}
