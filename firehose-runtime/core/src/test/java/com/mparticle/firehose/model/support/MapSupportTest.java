package com.mparticle.firehose.model.support;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Value types hold their maps as {@link MapSupport} says. */
class MapSupportTest {

  @Test
  void builtMapsKeepTheOrderAndNeverChange() {
    Map<String, String> attributes = CustomEvent.builder()
        .putAttributes("b", "1")
        .putAttributes("a", "2")
        .build()
        .attributes();

    assertThat(attributes).containsExactly("b", "1", "a", "2").inOrder();
    assertThrows(UnsupportedOperationException.class, () -> attributes.put("c", "3"));
  }

  @Test
  void changesOfTheGivenMapDoNotReachTheValue() {
    Map<String, String> given = new HashMap<>(Map.of("a", "1"));
    CustomEvent.Builder builder = CustomEvent.builder().attributes(given);

    given.put("b", "2");

    assertThat(builder.build().attributes()).containsExactly("a", "1");
  }

  @Test
  void changesOfTheBuilderDoNotReachTheValue() {
    CustomEvent.Builder builder = CustomEvent.builder().putAttributes("a", "1");
    CustomEvent event = builder.build();

    builder.putAttributes("b", "2");

    assertThat(event.attributes()).containsExactly("a", "1");
    assertThat(builder.build().attributes()).containsExactly("a", "1", "b", "2").inOrder();
  }

  @Test
  void settingReplacesAndPuttingAdds() {
    CustomEvent event = CustomEvent.builder()
        .putAttributes("a", "1")
        .attributes(Map.of("b", "2"))
        .putAllAttributes(Map.of("c", "3"))
        .build();

    assertThat(event.attributes()).containsExactly("b", "2", "c", "3").inOrder();
  }

  @Test
  @SuppressWarnings("NullAway") // Jackson's databind hands over nulls.
  void nullValuesAreLeftOut() {
    Map<String, String> given = new HashMap<>();
    given.put("a", null);
    given.put("b", "2");

    CustomEvent event =
        CustomEvent.builder().attributes(given).putCustomFlags("a", null).build();

    assertThat(event.attributes()).containsExactly("b", "2");
    assertThat(event.customFlags()).isEmpty();
  }

  @Test
  void absentMapsAreEmpty() {
    assertThat(CustomEvent.builder().build().attributes()).isEmpty();
  }
}
