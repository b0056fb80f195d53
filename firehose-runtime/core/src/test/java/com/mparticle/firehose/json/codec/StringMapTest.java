package com.mparticle.firehose.json.codec;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.support.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MapSupport that were not read yet are maps like all others. */
class StringMapTest {

  @Test
  void readsTextsInOrderWithoutNulls() throws Exception {
    Map<String, String> texts = stringMap("{\"b\": \"x\", \"a\": 1.50, \"n\": null, \"t\": true}");

    assertThat(texts).containsExactly("b", "x", "a", "1.50", "t", "true").inOrder();
    assertThat(texts).hasSize(3);
    assertThat(texts.get("a")).isEqualTo("1.50");
    assertThat(texts.get("n")).isNull();
    assertThat(texts.containsKey("n")).isFalse();
    assertThat(texts.containsKey("b")).isTrue();
  }

  @Test
  void lastOfRepeatedKeysCounts() throws Exception {
    assertThat(stringMap("{\"a\":\"1\",\"a\":\"2\"}")).containsExactly("a", "2");
  }

  @Test
  void manyTextsAreReadAsFewAre() throws Exception {
    StringJoiner json = new StringJoiner(",", "{", "}");
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 20; i > 0; i--) {
      json.add("\"key " + i + "\":" + i);
      expected.put("key " + i, String.valueOf(i));
    }

    Map<String, String> texts = stringMap(json.toString());

    assertThat(texts).containsExactlyEntriesIn(expected).inOrder();
    assertThat(texts).hasSize(20);
    assertThat(texts.get("key 7")).isEqualTo("7");
    assertThat(texts.containsKey("key 21")).isFalse();
    assertThrows(UnsupportedOperationException.class, () -> texts.entrySet().clear());
  }

  @Test
  void keysOfEqualHashCodesAreRead() throws Exception {
    StringJoiner json = new StringJoiner(",", "{", "}");
    List<String> keys = new ArrayList<>(List.of(""));
    for (int i = 0; i < 10; i++) {
      keys = keys.stream().flatMap(key -> Stream.of(key + "Aa", key + "BB")).toList();
    }
    keys.forEach(key -> json.add("\"" + key + "\":1"));

    Map<String, String> texts = stringMap(json.toString());

    assertThat(texts.keySet()).containsExactlyElementsIn(keys).inOrder();
    assertThat(texts).hasSize(1024);
    assertThat(texts.get("BBAaAaAaAaAaAaAaAaAa")).isEqualTo("1");
    assertThat(texts.get("CCAaAaAaAaAaAaAaAaAa")).isNull();
  }

  @Test
  void entriesNeverChange() throws Exception {
    Map.Entry<String, String> entry =
        stringMap("{\"a\":\"1\"}").entrySet().iterator().next();

    assertThrows(UnsupportedOperationException.class, () -> entry.setValue("2"));
  }

  @Test
  void emptyMapsAreEmpty() throws Exception {
    assertThat(stringMap("{ }")).isEmpty();
    assertThat(stringMap("null")).isEmpty();
    assertThat(stringMap("{\"a\":null}")).isEmpty();
  }

  @Test
  void objectsAndArraysAreTheirJson() throws Exception {
    assertThat(stringMap("{\"a\": {\"b\": [1.10, null]}, \"c\": [ ]}"))
        .containsExactly("a", "{\"b\":[1.10,null]}", "c", "[]")
        .inOrder();
  }

  @Test
  void escapesAndOtherAlphabetsAreResolved() throws Exception {
    assertThat(stringMap("{\"schlüssel\":\"\\u00e9\\n✓\"}"))
        .containsExactly("schlüssel", "\u00e9\n✓");
  }

  @Test
  void neverChanges() throws Exception {
    Map<String, String> texts = stringMap("{\"a\":\"1\"}");

    assertThrows(UnsupportedOperationException.class, () -> texts.put("b", "2"));
    assertThrows(UnsupportedOperationException.class, () -> texts.remove("a"));
    assertThrows(UnsupportedOperationException.class, texts::clear);
    assertThrows(UnsupportedOperationException.class, () -> texts.entrySet().clear());
  }

  @Test
  void equalsAnyMapOfTheSameTexts() throws Exception {
    Map<String, String> texts = stringMap("{\"a\":\"1\",\"b\":\"2\"}");

    assertThat(texts).isEqualTo(Map.of("b", "2", "a", "1"));
    assertThat(Map.of("b", "2", "a", "1")).isEqualTo(texts);
    assertThat(texts.hashCode()).isEqualTo(Map.of("b", "2", "a", "1").hashCode());
  }

  @Test
  void eventsThatWereReadEqualEventsThatWereBuilt() throws Exception {
    CustomEvent built =
        CustomEvent.builder().putAttributes("a", "1").putCustomFlags("f", "2").build();

    CustomEvent read = read("{\"attributes\":{\"a\":\"1\"},\"custom_flags\":{\"f\":2}}");

    assertThat(read.attributes()).isInstanceOf(ImmutableMap.class);
    assertThat(read).isEqualTo(built);
    assertThat(built).isEqualTo(read);
    assertThat(read.hashCode()).isEqualTo(built.hashCode());
    assertThat(read.toString()).isEqualTo(built.toString());
  }

  @Test
  void buildersTakeThemAsTheyAreAndAddToCopies() throws Exception {
    CustomEvent read = read("{\"attributes\":{\"a\":\"1\"}}");

    CustomEvent same = CustomEvent.builder().from(read).build();
    CustomEvent more = CustomEvent.builder().from(read).putAttributes("b", "2").build();

    assertThat(same.attributes()).isSameInstanceAs(read.attributes());
    assertThat(more.attributes()).containsExactly("a", "1", "b", "2").inOrder();
    assertThat(read.attributes()).containsExactly("a", "1");
  }

  private static Map<String, String> stringMap(String json) throws IOException {
    return read("{\"attributes\":" + json + "}").attributes();
  }

  private static CustomEvent read(String properties) throws IOException {
    String event = properties.replaceFirst("\\{", "{\"type\":\"custom_event\",");
    String json = "{\"type\":\"event_processing_request\",\"events\":[" + event + "]}";
    EventProcessingRequest batch =
        (EventProcessingRequest) new MessageSerializer().deserialize(json);
    return (CustomEvent) batch.events().get(0);
  }
}
