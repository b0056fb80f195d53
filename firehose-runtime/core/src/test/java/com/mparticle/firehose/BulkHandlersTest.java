package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.ProcessingFailedException.Failure;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.notification.CCPAConsentStateNotification;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Events and notifications that are handled all at once. */
class BulkHandlersTest {

  private static final CustomEvent A = CustomEvent.builder().name("a").build();
  private static final CustomEvent B = CustomEvent.builder().name("b").build();
  private static final ScreenViewEvent VIEW = ScreenViewEvent.builder().build();
  private static final SessionStartEvent START = SessionStartEvent.builder().build();
  private static final SessionEndEvent END = SessionEndEvent.builder().build();

  private static final Set<Event.Type> SESSION =
      Set.of(Event.Type.SESSION_START, Event.Type.SESSION_END);

  /** Handles custom events at once, and session events at once, and all others one by one. */
  private static class BulkProcessor extends RecordingProcessor {

    final List<List<Event>> lists = new ArrayList<>();

    @Override
    protected Set<Event.Type> eventTypesHandledWith(Event.Type type) {
      if (type == Event.Type.CUSTOM_EVENT) {
        return Set.of(Event.Type.CUSTOM_EVENT);
      }
      return SESSION.contains(type) ? SESSION : Set.of();
    }

    @Override
    protected void processEvents(List<Event> events, BatchContext context) throws Exception {
      calls.add(events.size() + " of " + events.get(0).typeName());
      lists.add(events);
    }
  }

  private final BulkProcessor processor = new BulkProcessor();

  private static EventProcessingRequest batchOf(Event... events) {
    return EventProcessingRequest.builder().addEvents(events).build();
  }

  @Test
  void eventsAreHandledAtOnceWhereTheFirstIs() throws Exception {
    processor.processMessage(batchOf(START, A, VIEW, B, END));

    assertThat(processor.calls)
        .containsExactly(
            "before", "2 of session_start", "2 of custom_event", "ScreenViewEvent", "after")
        .inOrder();
    assertThat(processor.lists)
        .containsExactly(List.of(START, END), List.of(A, B))
        .inOrder();
  }

  @Test
  void orderIsThatOfTheBatchAsBeforeEventsLeftIt() throws Exception {
    BulkProcessor sorting = new BulkProcessor() {
      @Override
      protected EventProcessingRequest beforeEvents(BatchContext context) {
        return batchOf(B, END, A, START);
      }
    };

    sorting.processMessage(batchOf(START, A, B, END));

    assertThat(sorting.lists)
        .containsExactly(List.of(B, A), List.of(END, START))
        .inOrder();
  }

  @Test
  void listIsUnmodifiable() {
    BulkProcessor modifying = new BulkProcessor() {
      @Override
      protected void processEvents(List<Event> events, BatchContext context) {
        events.clear();
      }
    };

    assertThat(assertThrows(
            ProcessingFailedException.class, () -> modifying.processMessage(batchOf(A))))
        .hasCauseThat()
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void malformedEventsAreNotInTheList() throws Exception {
    MalformedEvent malformed = MalformedEvent.builder()
        .type(Event.Type.CUSTOM_EVENT)
        .problem("id: expected a UUID, found another text")
        .json("{}")
        .build();

    try (CapturedLog log = new CapturedLog()) {
      processor.processMessage(batchOf(malformed, A));
      processor.processMessage(batchOf(malformed));

      assertThat(processor.lists).containsExactly(List.of(A));
      assertThat(log.messages()).hasSize(2);
    }
  }

  @Test
  void failureIsThatOfAllEvents() {
    BulkProcessor failing = failingWith(new IOException("down"));

    ProcessingFailedException e = assertThrows(
        ProcessingFailedException.class, () -> failing.processMessage(batchOf(A, VIEW, B)));

    assertThat(e.failures()).hasSize(1);
    assertThat(e.failures().get(0).part()).isEqualTo("events[0] custom_event \"a\" and 1 more");
    assertThat(e.failures().get(0).parts()).containsExactly(A, B).inOrder();
    assertThat(failing.calls)
        .containsExactly("before", "ScreenViewEvent", "after")
        .inOrder();
  }

  @Test
  void eventsThatAreNamedFailAlone() {
    BulkProcessor failing =
        failingWith(new FailedPartsException().add(B, new IOException("status 500")));

    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> failing.processMessage(batchOf(A, B)));

    assertThat(e.failures().stream().map(Failure::part))
        .containsExactly("events[1] custom_event \"b\"");
  }

  @Test
  void eventsOfAnotherHandlerCannotBeNamed() {
    BulkProcessor failing =
        failingWith(new FailedPartsException().add(VIEW, new IOException("status 500")));

    ProcessingFailedException e = assertThrows(
        ProcessingFailedException.class, () -> failing.processMessage(batchOf(A, VIEW, B)));

    assertThat(e.failures().get(0).parts()).containsExactly(A, B).inOrder();
  }

  @Test
  void nonRetryableFailureDropsAll() throws Exception {
    try (CapturedLog log = new CapturedLog()) {
      failingWith(new NonRetryableException("bad")).processMessage(batchOf(A, B));

      assertThat(log.messages()).hasSize(1);
      assertThat(log.messages().get(0)).contains("events[0] custom_event \"a\" and 1 more");
    }
  }

  @Test
  void eventsAreNotTriedAfterTheBatchEnded() {
    BulkProcessor failing = failingWith(new RetryLaterException("busy", Duration.ofSeconds(1)));

    ProcessingFailedException e = assertThrows(
        ProcessingFailedException.class, () -> failing.processMessage(batchOf(A, START, B, END)));

    assertThat(failing.calls).containsExactly("before");
    assertThat(e.failures().get(0).parts()).containsExactly(A, B, START, END).inOrder();
  }

  @Test
  void notificationsAreHandledAtOnce() throws Exception {
    List<List<SystemNotification>> lists = new ArrayList<>();
    RecordingProcessor notified = new RecordingProcessor() {
      @Override
      protected Set<SystemNotification.Type> notificationTypesHandledWith(
          SystemNotification.Type type) {
        return Set.of(
            SystemNotification.Type.GDPR_CONSENT_STATE, SystemNotification.Type.CCPA_CONSENT_STATE);
      }

      @Override
      protected void processNotifications(
          List<SystemNotification> notifications, BatchContext context) {
        lists.add(notifications);
      }
    };
    SystemNotification gdpr = GDPRConsentStateNotification.builder().build();
    SystemNotification ccpa = CCPAConsentStateNotification.builder().build();

    notified.processMessage(
        EventProcessingRequest.builder().addSystemNotifications(ccpa, gdpr).build());

    assertThat(lists).containsExactly(List.of(ccpa, gdpr));
  }

  @Test
  void typesWithoutAMethodForThemFail() {
    RecordingProcessor incomplete = new RecordingProcessor() {
      @Override
      protected Set<Event.Type> eventTypesHandledWith(Event.Type type) {
        return Set.of(type);
      }
    };

    assertThat(assertThrows(
            ProcessingFailedException.class, () -> incomplete.processMessage(batchOf(A))))
        .hasMessageThat()
        .contains("Expected an override of processEvents, as eventTypesHandledWith is overridden");
  }

  @Test
  void listsCanBeTypedByTheirUse() {
    List<CustomEvent> typed = MessageProcessor.castAll(List.<Event>of(A, B));

    assertThat(typed.get(0).name()).hasValue("a");
  }

  private static BulkProcessor failingWith(Exception failure) {
    return new BulkProcessor() {
      @Override
      protected void processEvents(List<Event> events, BatchContext context) throws Exception {
        throw failure;
      }
    };
  }
}
