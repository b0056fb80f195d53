package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.ProcessingFailedException;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.ErrorEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.notification.CCPAConsentStateNotification;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers that take all events, or notifications, of a batch at once. */
final class BulkCallsTest {

  private static final EventProcessingRequest BATCH = EventProcessingRequest.builder()
      .addEvents(
          SessionStartEvent.builder().build(),
          custom("first"),
          ErrorEvent.builder().build(),
          ScreenViewEvent.builder().build(),
          custom("second"),
          SessionEndEvent.builder().build())
      .build();

  private static CustomEvent custom(String name) {
    return CustomEvent.builder().name(name).build();
  }

  @Test
  void eventsAreHandledAtOnceWhereTheFirstOfThemIs() throws Exception {
    Calls module = Calls.ofEvents("""
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(List<CustomEvent> events) {
          for (CustomEvent event : events) {
            calls.add(event.name().orElse(""));
          }
        }
        @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END})
        void sessions(EventProcessingRequest batch, List<? extends Event> events) {
          for (Event event : events) {
            calls.add(event.typeName());
          }
        }
        @Handles(Event.Type.SCREEN_VIEW)
        void screen(ScreenViewEvent event) {
          calls.add(event.typeName());
        }
        """);

    assertThat(module.process(BATCH))
        .containsExactly("session_start", "session_end", "first", "second", "screen_view")
        .inOrder();
  }

  @Test
  void generatedHooksNameTheTypesOfEachHandler() throws Exception {
    String source = Calls.ofEvents("""
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(List<CustomEvent> events) throws java.io.IOException {}
        @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END})
        void watchSession(List<Event> events, Invocation invocation) throws InterruptedException {}
        """).source();

    assertThat(source).contains("""
          private static final Set<Event.Type> EVENTS_OF_TRACK = Collections.unmodifiableSet(EnumSet.of(
              Event.Type.CUSTOM_EVENT));

          private static final Set<Event.Type> EVENTS_OF_WATCH_SESSION = Collections.unmodifiableSet(
              EnumSet.of(Event.Type.SESSION_START, Event.Type.SESSION_END));
        """);
    assertThat(source).contains("""
          @Override
          protected Set<Event.Type> eventTypesHandledWith(Event.Type type) {
            if (EVENTS_OF_TRACK.contains(type)) {
              return EVENTS_OF_TRACK;
            }
            if (EVENTS_OF_WATCH_SESSION.contains(type)) {
              return EVENTS_OF_WATCH_SESSION;
            }
            return Set.of();
          }

          @Override
          protected void processEvents(List<Event> events, BatchContext context) throws IOException,
              InterruptedException {
            if (EVENTS_OF_TRACK.contains(events.get(0).type())) {
              module.track(MessageProcessor.<CustomEvent>castAll(events));
              return;
            }
            module.watchSession(events, context.invocation());
          }
        """);
  }

  @Test
  void listOfAllEventsCannotBeModifiedAndIsNeverEmpty() throws Exception {
    Calls module = Calls.ofEvents("""
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(List<CustomEvent> events) {
          try {
            events.clear();
          } catch (UnsupportedOperationException e) {
            calls.add("unmodifiable");
          }
        }
        """);

    assertThat(module.process(BATCH)).containsExactly("unmodifiable");
    assertThat(module.process(EventProcessingRequest.builder()
            .addEvents(ErrorEvent.builder().build())
            .build()))
        .isEmpty();
  }

  @Test
  void sortingBeforeEventsDecidesTheOrder() throws Exception {
    Calls module = Calls.ofEvents("""
        @BeforeEvents
        EventProcessingRequest reverse(EventProcessingRequest batch) {
          List<Event> events = new ArrayList<>(batch.events());
          Collections.reverse(events);
          return EventProcessingRequest.builder().from(batch).events(events).build();
        }
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(List<CustomEvent> events) {
          for (CustomEvent event : events) {
            calls.add(event.name().orElse(""));
          }
        }
        @Handles(Event.Type.SCREEN_VIEW)
        void screen(ScreenViewEvent event) {
          calls.add(event.typeName());
        }
        """);

    assertThat(module.process(BATCH))
        .containsExactly("second", "first", "screen_view")
        .inOrder();
  }

  @Test
  void handlerNamesTheEventsThatFailed() throws Exception {
    Calls module = Calls.ofEvents("""
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(List<CustomEvent> events) throws FailedPartsException {
          throw new FailedPartsException().add(events.get(1), new java.io.IOException("status 500"));
        }
        """);

    ProcessingFailedException failure =
        assertThrows(ProcessingFailedException.class, () -> module.process(BATCH));

    assertThat(failure.failures()).hasSize(1);
    assertThat(failure.failures().get(0).parts()).containsExactly(BATCH.events().get(4));
  }

  @Test
  void notificationsAreHandledAtOnceBeforeTheEvents() throws Exception {
    Calls module = Calls.ofEvents("""
        @HandlesNotification({
          SystemNotification.Type.GDPR_CONSENT_STATE, SystemNotification.Type.CCPA_CONSENT_STATE})
        void consent(List<SystemNotification> notifications) {
          calls.add(notifications.size());
        }
        @Handles(Event.Type.ERROR)
        void error(List<ErrorEvent> events) {
          calls.add("error");
        }
        """);

    assertThat(module.process(EventProcessingRequest.builder()
            .addSystemNotifications(
                GDPRConsentStateNotification.builder().build(),
                CCPAConsentStateNotification.builder().build())
            .addEvents(ErrorEvent.builder().build())
            .build()))
        .containsExactly(2, "error")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void track(Object events) { calls.add(\"wrong\"); }",
        "void track(Collection<CustomEvent> events) { calls.add(\"wrong\"); }",
        "void track(Iterable<CustomEvent> events) { calls.add(\"wrong\"); }",
        "void track(CustomEvent event) { calls.add(\"wrong\"); }",
        "@Handles(Event.Type.SCREEN_VIEW) void track(Event event) {}",
        "@Handles(Event.Type.SCREEN_VIEW) void track(List<ScreenViewEvent> events, EventProcessingRequest batch) {}",
      })
  void handlerOfAListIsCalledInPlaceOfAnOverload(String overload) throws Exception {
    for (String type : new String[] {"List<CustomEvent>", "List<Event>", "List<? extends Event>"}) {
      assertThat(Calls.ofEvents("""
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(%s events) { calls.add("handler"); }
              """.formatted(type) + overload).process(BATCH))
          .containsExactly("handler");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CustomEvent", "Event"})
  void typeOfTheElementsMayBeAVariable(String bound) throws Exception {
    assertThat(Calls.ofEvents("""
            @Handles(Event.Type.CUSTOM_EVENT)
            <E extends %s> void track(List<E> events) { calls.add(events.size()); }
            """.formatted(bound)).process(BATCH)).containsExactly(2);
  }
}
