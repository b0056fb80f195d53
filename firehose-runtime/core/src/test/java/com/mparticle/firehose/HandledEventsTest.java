package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.ProcessingFailedException.Failure;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events and notifications of types that a processor does not handle are never built for it. */
class HandledEventsTest {

  private static final String ID = "f93adf6a-be2c-4dd9-be7a-3bac9a0987ee";
  private static final String CUSTOM = "{\"type\":\"custom_event\",\"id\":\"" + ID + "\"}";
  private static final String CUSTOM_TYPE_LAST = "{\"name\":\"a\",\"type\":\"custom_event\"}";
  private static final String OTHER = "{\"type\":\"screen_view\",\"id\":5,\"more\":[{\"type\":1}]}";
  private static final String OTHER_TYPE_LAST = "{\"id\":5,\"type\":\"screen_view\"}";
  private static final String UNKNOWN = "{\"type\":\"new_thing\"}";
  private static final String UNTYPED = "{}";

  private final List<EventProcessingRequest> batches = new ArrayList<>();
  private final CustomEventProcessor processor = new CustomEventProcessor();

  @Test
  void eventsOfOtherTypesAreLeftOutAndCounted() throws Exception {
    process(OTHER, CUSTOM, UNKNOWN, OTHER_TYPE_LAST, CUSTOM_TYPE_LAST, UNTYPED);

    EventProcessingRequest batch = batches.get(0);
    assertThat(batch.events())
        .containsExactly(
            CustomEvent.builder().id(UUID.fromString(ID)).build(),
            CustomEvent.builder().name("a").build())
        .inOrder();
    assertThat(batch.skippedEventCount()).isEqualTo(4);
  }

  @Test
  void batchOfWhichAllEventsAreLeftOutIsProcessed() throws Exception {
    process(OTHER);

    assertThat(processor.calls).containsExactly("before", "after").inOrder();
  }

  @Test
  void batchOfWhichNoEventIsLeftOutHasCountZero() throws Exception {
    process(CUSTOM);

    assertThat(batches.get(0).skippedEventCount()).isEqualTo(0);
  }

  @Test
  void notificationsOfOtherTypesAreLeftOutAndCounted() throws Exception {
    process("{\"type\":\"event_processing_request\",\"system_notifications\":["
        + "{\"type\":\"ccpa_consent_state\",\"purpose\":[]},{\"type\":\"new_thing\"},"
        + "{\"type\":\"gdpr_consent_state\",\"purpose\":\"ads\"}]}");

    EventProcessingRequest batch = batches.get(0);
    assertThat(batch.systemNotifications())
        .containsExactly(GDPRConsentStateNotification.builder().purpose("ads").build());
    assertThat(batch.skippedSystemNotificationCount()).isEqualTo(2);
  }

  @Test
  void batchOfWhichAllNotificationsAreLeftOutIsProcessed() throws Exception {
    process("{\"type\":\"event_processing_request\",\"system_notifications\":["
        + "{\"type\":\"ccpa_consent_state\"}]}");

    assertThat(processor.calls).containsExactly("before", "after").inOrder();
  }

  @Test
  void malformedNotificationOfHandledTypeIsLogged() throws Exception {
    String notification = "{\"type\":\"gdpr_consent_state\",\"purpose\":[]}";

    try (CapturedLog log = new CapturedLog()) {
      process("{\"type\":\"event_processing_request\",\"system_notifications\":[" + notification
          + "]}");

      assertThat(log.messages())
          .containsExactly("Could not read a part of event_processing_request:"
              + " system_notifications[0]: purpose: expected a string, found an array");
    }
  }

  @Test
  void messageWhoseTypeStandsLastIsReadAlike() throws Exception {
    process("{\"events\":[" + OTHER + "," + CUSTOM + "],\"type\":\"event_processing_request\"}");

    assertThat(batches.get(0).events()).hasSize(1);
    assertThat(batches.get(0).skippedEventCount()).isEqualTo(1);
  }

  @Test
  void malformedEventOfHandledTypeIsLogged() throws Exception {
    String malformed = "{\"type\":\"custom_event\",\"timestamp_ms\":true}";

    try (CapturedLog log = new CapturedLog()) {
      process(malformed, OTHER);

      assertThat(log.messages())
          .containsExactly("Could not read a part of event_processing_request: events:"
              + " timestamp_ms: expected a whole number, found a boolean");
    }
  }

  @Test
  void failedEventsAreNamedByPlaceWhereNoneIsLeftOut() {
    processor.fails = true;

    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> process(CUSTOM_TYPE_LAST, CUSTOM));

    assertThat(e.failures().stream().map(Failure::part))
        .containsExactly("events[0] custom_event \"a\" and 1 more");
  }

  @Test
  void failedEventsAreNamedByIdAloneWhereSomeAreLeftOut() {
    processor.fails = true;

    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> process(OTHER, CUSTOM));

    assertThat(e.failures().stream().map(Failure::part)).containsExactly("custom_event " + ID);
  }

  @Test
  void responseIsWrittenOnlyWhenProcessingSucceeded() {
    processor.fails = true;
    ByteArrayOutputStream response = new ByteArrayOutputStream();

    assertThrows(
        ProcessingFailedException.class,
        () -> processor.handle(stream(batch(CUSTOM)), response, Invocation.of("test")));

    assertThat(response.size()).isEqualTo(0);
  }

  private void process(String... events) throws IOException {
    String message = events.length == 1 && events[0].contains("event_processing_request")
        ? events[0]
        : batch(events);
    processor.handle(stream(message), new ByteArrayOutputStream(), Invocation.of("test"));
  }

  private static String batch(String... events) {
    return "{\"type\":\"event_processing_request\",\"events\":[" + String.join(",", events) + "]}";
  }

  private static ByteArrayInputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Handles custom events and changes of consent under the GDPR alone. */
  private final class CustomEventProcessor extends RecordingProcessor {

    private boolean fails;

    @Override
    protected Set<Event.Type> handledEventTypes() {
      return Set.of(Event.Type.CUSTOM_EVENT);
    }

    @Override
    protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
      return Set.of(SystemNotification.Type.GDPR_CONSENT_STATE);
    }

    @Override
    protected EventProcessingRequest beforeEvents(BatchContext context) throws Exception {
      batches.add(context.batch());
      return super.beforeEvents(context);
    }

    @Override
    protected void processCustomEvent(CustomEvent event, BatchContext context) {
      if (fails) {
        throw new IllegalStateException("no");
      }
    }
  }
}
