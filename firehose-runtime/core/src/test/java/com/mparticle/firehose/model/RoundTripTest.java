package com.mparticle.firehose.model;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.json.databind.DatabindOracle;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages survive reading and writing. */
class RoundTripTest {

  /** Where, by sample, the JSON that is written differs from the JSON that was read. */
  private static final Map<String, List<Quirk>> QUIRKS = Map.of(
      "audience_membership_change_request_old",
      List.of(
          written("/account", "account_id", "7301"),
          dropped("", "mpid"),
          dropped("/user_profiles/0", "added_audiences"),
          dropped("/user_profiles/0", "removed_audiences")),
      "batch_before_2_0",
      List.of(
          dropped("", "device_identities"),
          written("/account/account_settings", "batchSize", "\"25\""),
          written("/account/account_settings", "sandbox", "\"false\""),
          written("/user_attributes", "age", "\"41\""),
          written("/user_attributes", "height_m", "\"1.80\""),
          written("/user_attributes", "subscriber", "\"true\""),
          dropped("/user_attributes", "former_name"),
          dropped("/runtime_environment", "is_debug"),
          dropped("/runtime_environment", "application"),
          written("/events/0/attributes", "page", "\"212\""),
          written("/events/1/products/0", "price", "19.90"),
          dropped("/system_notifications/0/new_gdpr_consent_state", "timestamp"),
          written(
              "/system_notifications/0/new_gdpr_consent_state",
              "timestamp_unixtime_ms",
              "1430438390000"),
          written("/system_notifications/1", "purpose", "\"data_sale_opt_out\""),
          dropped("/system_notifications/1/old_ccpa_consent_state", "timestamp"),
          written(
              "/system_notifications/1/old_ccpa_consent_state",
              "timestamp_unixtime_ms",
              "1430438380000")),
      "batch_xbox",
      List.of(dropped("", "events")),
      "dsr_processing_request_iso_time",
      List.of(written("", "submitted_time", "1527206400.500000000")));

  private final MessageSerializer serializer = new MessageSerializer();
  private final ObjectMapper mapper = DatabindOracle.builder().build();

  static List<String> samples() {
    return Samples.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsReadIsWrittenAgain(String sample) throws Exception {
    Message message = serializer.deserialize(Samples.json(sample));

    ObjectNode expected = Samples.tree(sample);
    QUIRKS.getOrDefault(sample, List.of()).forEach(quirk -> quirk.applyTo(expected));
    assertThat(Trees.parse(serializer.serialize(message))).isEqualTo(expected);
    assertThat(serializer.deserialize(serializer.serialize(message))).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void propertiesMayComeInAnyOrder(String sample) throws Exception {
    String reversed = Trees.reversed(Samples.tree(sample)).toString();

    assertThat(serializer.deserialize(reversed))
        .isEqualTo(serializer.deserialize(Samples.json(sample)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void databindAgrees(String sample) throws Exception {
    Message message = serializer.deserialize(Samples.json(sample));

    assertThat(mapper.readValue(Samples.json(sample), Message.class)).isEqualTo(message);
    assertThat(mapper.readValue(Samples.json(sample), message.type().valueType()))
        .isEqualTo(message);
    assertThat(mapper.writeValueAsString(message)).isEqualTo(serializer.serialize(message));
    assertThat(mapper.treeToValue(Samples.tree(sample), Message.class)).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void streamsBytesAndTextAreReadAlike(String sample) throws Exception {
    byte[] bytes = Samples.json(sample).getBytes(StandardCharsets.UTF_8);
    Message message = serializer.deserialize(bytes);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    serializer.serialize(message, written);

    assertThat(serializer.deserialize(new ByteArrayInputStream(bytes))).isEqualTo(message);
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(serializer.serialize(message));
  }

  @Test
  void theSamplesHaveMessagesEventsAndEnvironmentsOfAllTypes() throws Exception {
    Set<Message.Type> messages = EnumSet.noneOf(Message.Type.class);
    Set<Event.Type> events = EnumSet.noneOf(Event.Type.class);
    for (String sample : Samples.names()) {
      Message message = serializer.deserialize(Samples.json(sample));
      messages.add(message.type());
      if (message instanceof EventProcessingRequest batch) {
        batch.events().forEach(event -> events.add(event.type()));
      }
    }
    Set<String> environments = Samples.everywhere("runtime_environment").stream()
        .map(e -> e.path("type").asText())
        .collect(toSet());

    assertThat(messages).containsExactlyElementsIn(Message.Type.values());
    assertThat(events)
        .containsExactlyElementsIn(EnumSet.complementOf(EnumSet.of(Event.Type.UNKNOWN)));
    for (RuntimeEnvironment.Type type : RuntimeEnvironment.Type.values()) {
      assertThat(environments).contains(type.wireName());
    }
  }

  private static Quirk dropped(String object, String property) {
    return new Quirk(object, node -> node.remove(property));
  }

  private static Quirk written(String object, String property, String json) {
    return new Quirk(object, node -> node.set(property, Trees.parse(json)));
  }

  /** A change to one object in a message. */
  private record Quirk(String object, Consumer<ObjectNode> change) {

    void applyTo(JsonNode message) {
      change.accept((ObjectNode) message.at(object));
    }
  }
}
