package com.mparticle.firehose.model;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import com.mparticle.firehose.model.notification.CCPAConsentStateNotification;
import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One part of a batch that can't be read is kept, and does not fail the others. */
class MalformedPartsTest {

  private final MessageSerializer serializer = new MessageSerializer();

  @ParameterizedTest
  @MethodSource
  void aMalformedEventSaysWhatIsWrongWithoutItsValues(String json, String problem)
      throws IOException {
    MalformedEvent event = (MalformedEvent) batchOfEvents(json).events().get(0);

    assertThat(event.problem()).isEqualTo(problem);
    assertThat(event.json()).isEqualTo(json);
    assertThat(event.toString()).doesNotContain("hush");
  }

  static Stream<Arguments> aMalformedEventSaysWhatIsWrongWithoutItsValues() {
    return Stream.of(
        Arguments.of(
            "{\"type\":\"session_start\",\"timestamp_ms\":\"hush\"}",
            "timestamp_ms: expected a whole number, found a string"),
        Arguments.of(
            "{\"type\":\"session_start\",\"id\":\"hush\"}", "id: expected a UUID, found a string"),
        Arguments.of(
            "{\"type\":\"session_start\",\"session_id\":99999999999999999999}",
            "session_id: expected a whole number, found one out of range"),
        Arguments.of(
            "{\"type\":\"product_action\",\"total_amount\":1e2147483648}",
            "total_amount: expected a number, found one out of range"),
        Arguments.of(
            "{\"type\":\"product_action\",\"total_amount\":1e1001}",
            "total_amount: expected a number, found one out of range"),
        Arguments.of(
            "{\"type\":\"product_action\",\"total_amount\":\"-1e-20000000\"}",
            "total_amount: expected a number, found one out of range"),
        Arguments.of(
            "{\"type\":\"session_start\",\"location\":{\"latitude\":\"hush\"}}",
            "location.latitude: expected a number, found a string"),
        Arguments.of(
            "{\"type\":\"error\",\"is_crash\":\"hush\"}",
            "is_crash: expected a boolean, found a string"),
        Arguments.of(
            "{\"type\":\"error\",\"message\":{\"hush\":1}}",
            "message: expected a string, found an object"),
        Arguments.of(
            "{\"type\":\"custom_event\",\"attributes\":\"hush\"}",
            "attributes: expected an object, found a string"),
        Arguments.of(
            "{\"type\":\"product_action\",\"products\":[{},{\"price\":\"hush\"}]}",
            "products[1].price: expected a number, found a string"),
        Arguments.of(
            "{\"type\":\"product_action\",\"products\":{\"id\":\"hush\"}}",
            "products: expected an array, found an object"));
  }

  @Test
  void amountsOfUpToAThousandDigitsAreRead() throws IOException {
    ProductActionEvent event =
        (ProductActionEvent) batchOfEvents("{\"type\":\"product_action\",\"total_amount\":1e1000}")
            .events()
            .get(0);

    assertThat(event.totalAmount()).hasValue(new BigDecimal("1e1000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\ud83d\":1", "\"x\":{\"\\udc00 \\ud83d\\ude00\":[]}"})
  void halvesOfCharactersInNamesDoNotMakeTheBatchMalformed(String property) throws IOException {
    EventProcessingRequest batch = batchOfEvents(
        "{\"type\":\"screen_view\"," + property + "}",
        "{\"type\":\"custom_event\",\"name\":\"last\"}");

    assertThat(batch.events()).hasSize(2);
    assertThat(((CustomEvent) batch.events().get(1)).name()).hasValue("last");
  }

  @Test
  void numbersOfManyDigitsDoNotMakeTheBatchMalformed() throws IOException {
    String number = "9".repeat(100_000);
    EventProcessingRequest batch = batchOfEvents(
        "{\"type\":\"screen_view\",\"x\":" + number + "}",
        "{\"type\":\"screen_view\",\"session_id\":" + number + "}",
        "{\"type\":\"new\",\"x\":" + number + "}");

    assertThat(batch.events().get(0)).isInstanceOf(ScreenViewEvent.class);
    assertThat(((MalformedEvent) batch.events().get(1)).problem())
        .isEqualTo("session_id: expected a whole number, found one out of range");
    assertThat(((UnknownEvent) batch.events().get(2)).json()).contains(number);
  }

  @Test
  void halvesOfCharactersInUnknownEventsStayEscapes() throws IOException {
    String event = "{\"type\":\"new\",\"x\":\"\\uD800 \\uDC00\",\"y\":\"😀\"}";

    assertThat(serializer.serialize(batchOfEvents(event))).contains(event);
  }

  @Test
  void theOtherEventsOfTheBatchAreReadInOrder() throws IOException {
    String malformed =
        "{\"type\":\"screen_view\",\"id\":\"2d7f3a52-6a0c-4c0e-9a53-3f1d0c1c7c99\",\"attributes\":[1.50]}";
    EventProcessingRequest batch = batchOfEvents(
        "{\"type\":\"session_start\"}", malformed, "{\"type\":\"custom_event\",\"name\":\"last\"}");

    assertThat(batch.events()).hasSize(3);
    assertThat(batch.events().get(0)).isInstanceOf(SessionStartEvent.class);
    assertThat(batch.events().get(1).type()).isEqualTo(Event.Type.SCREEN_VIEW);
    assertThat(batch.events().get(1).id())
        .hasValue(UUID.fromString("2d7f3a52-6a0c-4c0e-9a53-3f1d0c1c7c99"));
    assertThat(((CustomEvent) batch.events().get(2)).name()).hasValue("last");
    assertThat(serializer.serialize(batch))
        .contains("{\"type\":\"session_start\"}," + malformed + ",{");
  }

  @Test
  void aMalformedNotificationIsKeptAndTheOthersAreRead() throws IOException {
    String malformed =
        "{\"type\":\"gdpr_consent_state\",\"new_gdpr_consent_state\":{\"consented\":\"hush\"}}";
    EventProcessingRequest batch = (EventProcessingRequest)
        serializer.deserialize("{\"type\":\"event_processing_request\",\"system_notifications\":["
            + malformed + ",{\"type\":\"ccpa_consent_state\"}]}");

    MalformedSystemNotification notification =
        (MalformedSystemNotification) batch.systemNotifications().get(0);

    assertThat(notification.type()).isEqualTo(SystemNotification.Type.GDPR_CONSENT_STATE);
    assertThat(notification.problem())
        .isEqualTo("new_gdpr_consent_state.consented: expected a boolean, found a string");
    assertThat(notification.toString()).doesNotContain("hush");
    assertThat(batch.systemNotifications().get(1)).isInstanceOf(CCPAConsentStateNotification.class);
    assertThat(serializer.serialize(batch)).contains(malformed);
  }

  private EventProcessingRequest batchOfEvents(String... events) throws IOException {
    return (EventProcessingRequest) serializer.deserialize(
        "{\"type\":\"event_processing_request\",\"events\":[" + String.join(",", events) + "]}");
  }
}
