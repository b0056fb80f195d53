package com.mparticle.firehose.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.json.ValueJson;
import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.UnknownAuthenticationConfiguration;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.GenericRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.IosRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.notification.UnknownSystemNotification;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.UnknownSetting;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this version does not know, and what real payloads leave out, never fails a message. */
class OpenWorldTest {

  private static final JsonPointer MESSAGE_TYPE = JsonPointer.compile("/type");

  private final MessageSerializer serializer = new MessageSerializer();

  static List<String> samples() {
    return Samples.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nullMayStandInPlaceOfAnyValue(String sample) {
    JsonNode tree = Samples.tree(sample);

    for (JsonPointer place : Trees.places(tree)) {
      if (!place.equals(MESSAGE_TYPE)) {
        assertReadsWhole(place, Trees.with(tree, place, JsonNodeFactory.instance.nullNode()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anyObjectMayBeEmpty(String sample) {
    JsonNode tree = Samples.tree(sample);

    for (JsonPointer place : Trees.places(tree)) {
      if (tree.at(place).isObject()) {
        assertReadsWhole(place, Trees.with(tree, place, JsonNodeFactory.instance.objectNode()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anyListMayHoldNullsAndEmptyObjects(String sample) {
    JsonNode tree = Samples.tree(sample);

    for (JsonPointer place : Trees.places(tree)) {
      JsonNode list = tree.at(place);
      if (list.isArray() && list.path(0).isObject()) {
        assertReadsWhole(place, Trees.with(tree, place, Trees.parse("[null, {}, null]")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anyObjectMayHavePropertiesThatAreNotKnown(String sample) {
    JsonNode tree = Samples.tree(sample);

    for (JsonPointer place : Trees.places(tree)) {
      if (tree.at(place) instanceof ObjectNode object) {
        ObjectNode extended = object.deepCopy();
        extended.set("of_a_later_version", Trees.parse("{\"a\": [1, {\"b\": null}]}"));
        assertReadsWhole(place, Trees.with(tree, place, extended));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void numbersMayBeStrings(String sample) throws IOException {
    JsonNode tree = Samples.tree(sample);
    JsonNode strings = tree;
    for (JsonPointer place : Trees.places(tree)) {
      if (tree.at(place).isNumber()
          && !place.last().getMatchingProperty().equals("submitted_time")) {
        strings = Trees.with(strings, place, TextNode.valueOf(tree.at(place).asText()));
      }
    }

    assertThat(serializer.deserialize(strings.toString()))
        .isEqualTo(serializer.deserialize(tree.toString()));
  }

  /**
   * The message is read, no part of it is malformed, and what is written is read as the same
   * message.
   */
  private void assertReadsWhole(JsonPointer place, JsonNode tree) {
    try {
      Message message = serializer.deserialize(tree.toString());
      if (message instanceof EventProcessingRequest batch) {
        assertWithMessage("%s", place)
            .that(
                batch.events().stream().filter(MalformedEvent.class::isInstance).toList())
            .isEmpty();
        assertWithMessage("%s", place)
            .that(batch.systemNotifications().stream()
                .filter(MalformedSystemNotification.class::isInstance)
                .toList())
            .isEmpty();
      }
      assertWithMessage("%s", place)
          .that(serializer.deserialize(serializer.serialize(message)))
          .isEqualTo(message);
    } catch (IOException e) {
      throw new AssertionError(place.toString(), e);
    }
  }

  @Test
  void unknownPropertiesLeaveNoTrace() throws IOException {
    String known = "{\"type\": \"session_end\", \"session_length_ms\": 12}";
    String more =
        "{\"later\": {\"type\": \"error\"}, \"type\": \"session_end\", \"session_length_ms\": 12, \"x\": [[]]}";

    assertThat(ValueJson.read(more, Event.class)).isEqualTo(ValueJson.read(known, Event.class));
  }

  @Test
  void unknownEventTypeKeepsItsJson() throws IOException {
    String json =
        "{\"id\":\"2d7f3a52-6a0c-4c0e-9a53-3f1d0c1c7c99\",\"price\":1.10,\"type\":\"hologram\",\"x\":[null,{\"é\":1e400}]}";
    EventProcessingRequest batch = batch("{\"events\": [" + json + "]}");

    UnknownEvent event = (UnknownEvent) batch.events().get(0);

    assertThat(event.type()).isEqualTo(Event.Type.UNKNOWN);
    assertThat(event.typeName()).isEqualTo("hologram");
    assertThat(event.id()).hasValue(UUID.fromString("2d7f3a52-6a0c-4c0e-9a53-3f1d0c1c7c99"));
    assertThat(event.json()).isEqualTo(json);
    assertThat(serializer.serialize(batch)).contains(json);
  }

  @ParameterizedTest
  @MethodSource
  void whatHasNoTypeIsAnUnknownEvent(String json) throws IOException {
    EventProcessingRequest batch = batch("{\"events\": [" + json + "]}");

    UnknownEvent event = (UnknownEvent) batch.events().get(0);

    assertThat(event.typeName()).isEmpty();
    assertThat(event.json()).isEqualTo(json);
    assertThat(serializer.serialize(batch)).contains("\"events\":[" + json + "]");
  }

  static Stream<String> whatHasNoTypeIsAnUnknownEvent() {
    return Stream.of(
        "{}", "{\"type\":null}", "{\"type\":7,\"name\":\"x\"}", "[]", "\"custom_event\"", "12.50");
  }

  @Test
  void unknownNotificationTypeKeepsItsJson() throws IOException {
    String json =
        "{\"purpose\":\"x\",\"type\":\"lgpd_consent_state\",\"new_lgpd_consent_state\":{\"consented\":true}}";
    EventProcessingRequest batch = batch("{\"system_notifications\": [" + json + "]}");

    UnknownSystemNotification notification =
        (UnknownSystemNotification) batch.systemNotifications().get(0);

    assertThat(notification.type()).isEqualTo(SystemNotification.Type.UNKNOWN);
    assertThat(notification.typeName()).isEqualTo("lgpd_consent_state");
    assertThat(notification.json()).isEqualTo(json);
    assertThat(serializer.serialize(batch)).contains(json);
  }

  @ParameterizedTest
  @MethodSource
  void environmentsWithoutATypeOfTheirOwnKeepTheirName(
      String typeName, RuntimeEnvironment.Type type) throws IOException {
    String json =
        "{\"type\":\"" + typeName + "\",\"is_debug\":true,\"brand\":\"Loewe\",\"screen_dpi\":40}";
    EventProcessingRequest batch = batch("{\"runtime_environment\": " + json + "}");

    GenericRuntimeEnvironment environment =
        (GenericRuntimeEnvironment) batch.runtimeEnvironment().orElseThrow();

    assertThat(environment.type()).isEqualTo(type);
    assertThat(environment.typeName()).isEqualTo(typeName);
    assertThat(environment.brand()).hasValue("Loewe");
    assertThat(serializer.serialize(batch)).contains(json);
  }

  static Stream<Arguments> environmentsWithoutATypeOfTheirOwnKeepTheirName() {
    return Stream.of(
        Arguments.of("smarttv", RuntimeEnvironment.Type.SMARTTV),
        Arguments.of("alexa", RuntimeEnvironment.Type.ALEXA),
        Arguments.of("unknown", RuntimeEnvironment.Type.UNKNOWN),
        Arguments.of("visionos", RuntimeEnvironment.Type.UNKNOWN));
  }

  @Test
  void anEnvironmentWithoutATypeStaysWithoutOne() throws IOException {
    EventProcessingRequest batch = batch("{\"runtime_environment\": {\"brand\": \"Loewe\"}}");

    assertThat(batch.runtimeEnvironment().orElseThrow().type())
        .isEqualTo(RuntimeEnvironment.Type.UNKNOWN);
    assertThat(serializer.serialize(batch))
        .contains("\"runtime_environment\":{\"brand\":\"Loewe\"}");
  }

  @Test
  void unknownIdentityTypesAndEncodingsKeepTheirNames() throws IOException {
    String user = "{\"type\":\"telepathy\",\"encoding\":\"blake3\",\"value\":\"x\"}";
    String device = "{\"type\":\"ring_id\",\"encoding\":\"raw\",\"value\":\"y\"}";
    EventProcessingRequest batch = batch("{\"user_identities\": [" + user
        + "], \"runtime_environment\": {\"type\": \"ios\", \"identities\": [" + device + "]}}");

    UserIdentity identity = batch.userIdentities().get(0);

    assertThat(identity.type()).isEqualTo(UserIdentity.Type.UNKNOWN);
    assertThat(identity.typeName()).hasValue("telepathy");
    assertThat(identity.encoding()).isEqualTo(UserIdentity.Encoding.UNKNOWN);
    assertThat(batch.runtimeEnvironment().orElseThrow().identities().get(0).type())
        .isEqualTo(DeviceIdentity.Type.UNKNOWN);
    assertThat(serializer.serialize(batch)).contains(user);
    assertThat(serializer.serialize(batch)).contains(device);
  }

  @Test
  void unknownSettingsAndAuthenticationsKeepTheirJson() throws IOException {
    Setting setting = ValueJson.read("{\"type\":\"colour\",\"id\":\"c\"}", Setting.class);
    AuthenticationConfiguration authentication =
        ValueJson.read("{\"type\":\"oauth3\"}", AuthenticationConfiguration.class);

    assertThat(setting).isInstanceOf(UnknownSetting.class);
    assertThat(ValueJson.write(setting)).isEqualTo("{\"type\":\"colour\",\"id\":\"c\"}");
    assertThat(authentication).isInstanceOf(UnknownAuthenticationConfiguration.class);
    assertThat(ValueJson.write(authentication)).isEqualTo("{\"type\":\"oauth3\"}");
  }

  @ParameterizedTest
  @MethodSource
  void valuesOfTextMapsAreReadAsText(String json, String text) throws IOException {
    CustomEvent event = (CustomEvent) batch(
            "{\"events\": [{\"type\": \"custom_event\", \"attributes\": {\"key\": " + json + "}}]}")
        .events()
        .get(0);

    assertThat(event.attributes()).containsExactly("key", text);
  }

  static Stream<Arguments> valuesOfTextMapsAreReadAsText() {
    return Stream.of(
        Arguments.of("\"\"", ""),
        Arguments.of("\"text\"", "text"),
        Arguments.of("true", "true"),
        Arguments.of("false", "false"),
        Arguments.of("7", "7"),
        Arguments.of("-0.50", "-0.50"),
        Arguments.of("1.10", "1.10"),
        Arguments.of("12345678901234567890123", "12345678901234567890123"),
        Arguments.of(
            "0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"),
        Arguments.of("{\"a\": [1.50, null]}", "{\"a\":[1.50,null]}"),
        Arguments.of("[]", "[]"));
  }

  @Test
  void nullsInTextMapsAndListsAreDropped() throws IOException {
    EventProcessingRequest batch = batch("{\"user_attributes\": {\"a\": null, \"b\": \"c\"},"
        + " \"user_attribute_lists\": {\"d\": null, \"e\": [null, \"f\", 7, true], \"g\": \"h\"}}");

    assertThat(batch.userAttributes()).containsExactly("b", "c");
    assertThat(batch.userAttributeLists())
        .containsExactly("e", List.of("f", "7", "true"), "g", List.of("h"));
  }

  @Test
  void whatIsReadCanNotBeChangedAtAnyDepth() throws IOException {
    EventProcessingRequest batch =
        batch("{\"user_attribute_lists\": {\"a\": [\"b\"]}, \"runtime_environment\":"
            + " {\"type\": \"ios\", \"apple_search_ads_attribution\": {\"c\": {\"d\": \"e\"}}}}");
    IosRuntimeEnvironment environment =
        (IosRuntimeEnvironment) batch.runtimeEnvironment().orElseThrow();

    Map<String, List<String>> lists = batch.userAttributeLists();
    Map<String, Map<String, String>> attribution = environment.appleSearchAdsAttribution();

    assertThrows(UnsupportedOperationException.class, lists::clear);
    assertThrows(UnsupportedOperationException.class, attribution::clear);
    lists.values().forEach(list -> assertThrows(UnsupportedOperationException.class, list::clear));
    attribution
        .values()
        .forEach(map -> assertThrows(UnsupportedOperationException.class, map::clear));
  }

  @Test
  void textsMayBeNumbersOrBooleans() throws IOException {
    EventProcessingRequest batch = batch("{\"mpid\": 12345678901234567890, \"source_id\": true}");

    assertThat(batch.mpid()).hasValue("12345678901234567890");
    assertThat(batch.sourceId()).hasValue("true");
  }

  @Test
  void emptyTextsAreLeftOutButForEntriesOfMaps() throws IOException {
    EventProcessingRequest batch =
        batch("{\"mpid\": \"\", \"user_attributes\": {\"nickname\": \"\"}}");

    assertThat(serializer.serialize(batch))
        .isEqualTo(
            "{\"type\":\"event_processing_request\",\"user_attributes\":{\"nickname\":\"\"}}");
  }

  @Test
  void amountsAreExact() throws IOException {
    String amount = "0.1000000000000000055511151231257827021181583404541015625";
    String json = "{\"type\":\"product_action\",\"total_amount\":1.10,\"tax_amount\":" + amount
        + ",\"shipping_amount\":3}";

    ProductActionEvent event = (ProductActionEvent) ValueJson.read(json, Event.class);

    assertThat(event.totalAmount()).hasValue(new BigDecimal("1.10"));
    assertThat(event.taxAmount()).hasValue(new BigDecimal(amount));
    assertThat(event.shippingAmount()).hasValue(new BigDecimal("3"));
    assertThat(ValueJson.write(event)).isEqualTo(json);
  }

  private EventProcessingRequest batch(String json) throws IOException {
    return (EventProcessingRequest)
        serializer.deserialize("{\"type\":\"event_processing_request\"," + json.substring(1));
  }
}
