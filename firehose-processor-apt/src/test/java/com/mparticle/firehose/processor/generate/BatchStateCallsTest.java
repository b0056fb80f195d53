package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.ProcessingFailedException;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.ErrorEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** State that the handlers of one batch share. */
final class BatchStateCallsTest {

  private static final EventProcessingRequest BATCH = EventProcessingRequest.builder()
      .addSystemNotifications(GDPRConsentStateNotification.builder().build())
      .addEvents(
          CustomEvent.builder().name("kettle").build(), ErrorEvent.builder().build())
      .build();

  @Test
  void handlersOfABatchShareItsState() throws Exception {
    Calls module = Calls.ofEvents("""
        static class Upload { final List<String> parts = new ArrayList<>(); }
        @BeforeEvents Upload begin(EventProcessingRequest batch, Invocation invocation) {
          Upload upload = new Upload();
          upload.parts.add(invocation.id());
          return upload;
        }
        @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
        void consent(Upload upload, SystemNotification notification) { upload.parts.add("consent"); }
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(List<CustomEvent> events, Upload upload) { upload.parts.add("custom"); }
        @Handles(Event.Type.ERROR)
        void error(ErrorEvent event, Upload upload) { upload.parts.add("error"); }
        @AfterEvents void send(Upload upload) { calls.addAll(upload.parts); }
        """);

    assertThat(module.process(BATCH))
        .containsExactly("request 7", "consent", "custom", "error")
        .inOrder();
    assertThat(module.process(BATCH)).hasSize(4);
  }

  @Test
  void batchIsChangedBeforeItsStateIsMade() throws Exception {
    Calls module = Calls.ofEvents("""
        record Upload(int size) {}
        @BeforeEvents Upload begin(EventProcessingRequest batch) {
          calls.add("begin with " + batch.events().size());
          return new Upload(batch.events().size());
        }
        @BeforeEvents EventProcessingRequest first(EventProcessingRequest batch) {
          calls.add("first");
          return EventProcessingRequest.builder().from(batch).events(batch.events().subList(0, 1)).build();
        }
        @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) {
          calls.add(upload.size());
        }
        """);

    assertThat(module.process(BATCH))
        .containsExactly("first", "begin with 1", 1)
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Upload upload",
        "Sink upload",
        "AutoCloseable upload",
        "Base<String> upload",
      })
  void stateIsTakenByItsTypeOrASupertype(String parameter) throws Exception {
    for (String overload : new String[] {
      "",
      "void track(CustomEvent event, Object upload) { calls.add(\"wrong\"); }",
      "void track(CustomEvent event, Special upload) { calls.add(\"wrong\"); }",
    }) {
      assertThat(Calls.ofEvents("""
              interface Sink {}
              static class Base<T> {}
              static class Upload extends Base<String> implements Sink, AutoCloseable {
                @Override public void close() {}
              }
              static class Special extends Upload {}
              @BeforeEvents Upload begin() { return new Special(); }
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, %s) {
                calls.add(upload.getClass().getSimpleName());
              }
              %s
              """.formatted(parameter, overload)).process(BATCH))
          .containsExactly("Special");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Upload<String>", "Upload<? extends CharSequence>", "Upload<?>", "Sink<String>"})
  void stateMayBeGeneric(String type) throws Exception {
    assertThat(Calls.ofEvents("""
            interface Sink<T> {}
            record Upload<T>(List<T> parts) implements Sink<T> {}
            @BeforeEvents Upload<String> begin() { return new Upload<>(new ArrayList<>()); }
            @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, %s upload) {
              calls.add("tracked");
            }
            """.formatted(type)).process(BATCH)).containsExactly("tracked");
  }

  @Test
  void inheritedHandlersTakeStateOfTheTypeThatTheModuleGivesIt() throws Exception {
    assertThat(Calls.extending("Base<Acme.Upload>", """
            abstract class Base<S> {
              @BeforeEvents abstract S begin();
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, S state) { take(state); }
              abstract void take(S state);
            }
            """ + Calls.EVENTS, """
            record Upload(String name) {}
            @Override @BeforeEvents Upload begin() { return new Upload("upload"); }
            @Override void take(Upload state) { calls.add(state.name()); }
            """).process(BATCH))
        .containsExactly("upload");
  }

  @Test
  void stateMustNotBeNull() throws Exception {
    Calls module = Calls.ofEvents("""
        static class Upload {}
        @BeforeEvents Upload begin() { return null; }
        @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) { calls.add("track"); }
        @AfterEvents void end() { calls.add("end"); }
        """);

    ProcessingFailedException failure =
        assertThrows(ProcessingFailedException.class, () -> module.process(BATCH));

    assertThat(failure)
        .hasMessageThat()
        .contains("begin(), which makes the state of the batch, returned null");
    assertThat(module.noted()).isEmpty();
  }

  @Test
  void stateIsClosedAtTheEndWhateverHappens() throws Exception {
    Calls module = Calls.ofEvents("""
        static class Upload implements AutoCloseable {
          private final List<Object> calls;
          Upload(List<Object> calls) { this.calls = calls; }
          @Override public void close() { calls.add("closed"); }
        }
        @BeforeEvents Upload begin() { return new Upload(calls); }
        @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {
          throw new IllegalStateException("no kettle");
        }
        @AfterEvents void end(Upload upload) throws java.io.IOException {
          calls.add("end");
          throw new java.io.IOException("status 500");
        }
        """);

    ProcessingFailedException failure =
        assertThrows(ProcessingFailedException.class, () -> module.process(BATCH));

    assertThat(failure.failures()).hasSize(2);
    assertThat(module.noted()).containsExactly("end", "closed").inOrder();
  }

  @Test
  void batchWithoutStateIsNotEnded() throws Exception {
    Calls module = Calls.ofEvents("""
        static class Upload {}
        @BeforeEvents Upload begin() { throw new IllegalStateException("no connection"); }
        @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) { calls.add("track"); }
        @AfterEvents void end() { calls.add("end"); }
        """);

    ProcessingFailedException failure =
        assertThrows(ProcessingFailedException.class, () -> module.process(BATCH));

    assertThat(failure).hasMessageThat().contains("no connection");
    assertThat(module.noted()).isEmpty();
  }

  @Test
  void batchesInSeveralThreadsKeepTheirStateApart() throws Exception {
    Calls module = Calls.ofEvents("""
        static class Upload { final List<String> names = new ArrayList<>(); }
        private final java.util.concurrent.CyclicBarrier barrier = new java.util.concurrent.CyclicBarrier(2);
        @BeforeEvents Upload begin() throws Exception {
          barrier.await();
          return new Upload();
        }
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event, Upload upload) throws Exception {
          barrier.await();
          upload.names.add(event.name().orElseThrow());
          barrier.await();
        }
        @AfterEvents void send(Upload upload) throws Exception {
          barrier.await();
          calls.add(upload.names);
        }
        """);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Object>> batches = new ArrayList<>();
      for (String thread : List.of("a", "b")) {
        batches.add(
            () -> module.dispatcher().processMessage(batchOf(thread), Invocation.of(thread)));
      }
      for (Future<Object> batch : threads.invokeAll(batches)) {
        batch.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(module.noted())
        .containsExactly(List.of("a1", "a2", "a3"), List.of("b1", "b2", "b3"));
  }

  private static EventProcessingRequest batchOf(String prefix) {
    List<Event> events = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      events.add(CustomEvent.builder().name(prefix + i).build());
    }
    return EventProcessingRequest.builder().events(events).build();
  }
}
