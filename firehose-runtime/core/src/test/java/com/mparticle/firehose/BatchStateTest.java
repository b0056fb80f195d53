package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The state of a batch: made before its events, given to its handlers, closed in the end. */
class BatchStateTest {

  private static final EventProcessingRequest BATCH =
      EventProcessingRequest.builder().addEvents(named("a"), named("b")).build();

  private static CustomEvent named(String name) {
    return CustomEvent.builder().name(name).build();
  }

  private static final class Upload implements AutoCloseable {

    private final List<String> names = new ArrayList<>();
    private boolean isClosed;

    @Override
    public void close() throws IOException {
      isClosed = true;
      if (names.contains("not closable")) {
        throw new IOException("close");
      }
    }
  }

  /** Gathers the names of events in the state of their batch. */
  private static class UploadingProcessor extends ThrowingProcessor {

    final List<Upload> uploads = new ArrayList<>();

    @Override
    protected Object createState(BatchContext context) throws Exception {
      Upload upload = new Upload();
      uploads.add(upload);
      return upload;
    }

    @Override
    protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
      super.processCustomEvent(event, context);
      ((Upload) context.state()).names.add(event.name().orElse(""));
    }

    @Override
    protected EventProcessingResponse afterEvents(BatchContext context) throws Exception {
      assertThat(((Upload) context.state()).isClosed).isFalse();
      calls.add("sent " + ((Upload) context.state()).names);
      return super.afterEvents(context);
    }
  }

  private final UploadingProcessor processor = new UploadingProcessor();

  @Test
  void handlersOfABatchShareItsState() throws Exception {
    processor.processMessage(BATCH);
    processor.processMessage(BATCH);

    assertThat(processor.calls)
        .containsExactly(
            "before", "a", "b", "sent [a, b]", "after", "before", "a", "b", "sent [a, b]", "after")
        .inOrder();
    assertThat(processor.uploads).hasSize(2);
    assertThat(processor.uploads.stream().allMatch(upload -> upload.isClosed)).isTrue();
  }

  @Test
  void stateIsClosedWhateverFails() {
    for (String failing : List.of("a", "after")) {
      UploadingProcessor failingProcessor = new UploadingProcessor();
      failingProcessor.on(failing, new IOException("down"));

      assertThrows(ProcessingFailedException.class, () -> failingProcessor.processMessage(BATCH));

      assertThat(failingProcessor.uploads.get(0).isClosed).isTrue();
    }
  }

  @Test
  void stateIsClosedWhenTheBatchEndsEarly() {
    processor.on("a", new InterruptedException());
    assertThrows(ProcessingFailedException.class, () -> processor.processMessage(BATCH));

    assertThat(processor.uploads.get(0).isClosed).isTrue();
  }

  @Test
  void stateIsClosedWhenMemoryIsExhausted() {
    processor.on("a", new OutOfMemoryError());
    assertThrows(OutOfMemoryError.class, () -> processor.processMessage(BATCH));

    assertThat(processor.uploads.get(0).isClosed).isTrue();
  }

  @Test
  void stateThatCannotBeClosedFailsTheCall() {
    EventProcessingRequest batch =
        EventProcessingRequest.builder().addEvents(named("not closable")).build();

    assertThat(assertThrows(ProcessingFailedException.class, () -> processor.processMessage(batch)))
        .hasMessageThat()
        .isEqualTo("Could not handle event_processing_request: closing the state of the batch"
            + " (java.io.IOException: close)");
  }

  @Test
  void batchThatFailsBeforeItsEventsHasNoStateAndNoEnd() {
    processor.on("before", new IOException("down"));
    assertThrows(ProcessingFailedException.class, () -> processor.processMessage(BATCH));

    assertThat(processor.uploads).isEmpty();
    assertThat(processor.calls).containsExactly("before");
  }

  @Test
  void batchWhoseStateCannotBeMadeIsNotHandled() {
    ThrowingProcessor failing = new ThrowingProcessor() {
      @Override
      protected Object createState(BatchContext context) throws IOException {
        throw new IOException("connect");
      }
    };

    assertThrows(ProcessingFailedException.class, () -> failing.processMessage(BATCH));

    assertThat(failing.calls).containsExactly("before");
  }

  @Test
  @SuppressWarnings("NullAway") // What it is about.
  void stateIsNotNull() {
    ThrowingProcessor nullState = new ThrowingProcessor() {
      @Override
      protected Object createState(BatchContext context) {
        return null;
      }
    };

    assertThat(assertThrows(ProcessingFailedException.class, () -> nullState.processMessage(BATCH)))
        .hasMessageThat()
        .contains("(java.lang.IllegalStateException: createState returned null)");
    assertThat(nullState.calls).containsExactly("before");
  }

  @Test
  @SuppressWarnings("NullAway") // What it is about.
  void batchIsNotNull() {
    ThrowingProcessor nullBatch = new ThrowingProcessor() {
      @Override
      protected EventProcessingRequest beforeEvents(BatchContext context) {
        return null;
      }
    };

    assertThat(assertThrows(ProcessingFailedException.class, () -> nullBatch.processMessage(BATCH)))
        .hasMessageThat()
        .contains("(java.lang.IllegalStateException: beforeEvents returned null)");
  }

  @Test
  void batchWithoutStateSaysSo() {
    ThrowingProcessor stateless = new ThrowingProcessor() {
      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) {
        context.state();
      }
    };

    assertThat(assertThrows(ProcessingFailedException.class, () -> stateless.processMessage(BATCH)))
        .hasMessageThat()
        .contains("This batch has no state: override createState to make it");
  }

  @Test
  void batchesOfSeveralThreadsDoNotShareState() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    List<List<String>> sent = new ArrayList<>();
    MessageProcessor shared = new ThrowingProcessor() {
      @Override
      protected Object createState(BatchContext context) {
        return new ArrayList<String>();
      }

      @Override
      @SuppressWarnings("unchecked")
      protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
        together.await();
        ((List<String>) context.state()).add(event.name().orElse(""));
        together.await();
      }

      @Override
      @SuppressWarnings("unchecked")
      protected EventProcessingResponse afterEvents(BatchContext context) {
        synchronized (sent) {
          sent.add((List<String>) context.state());
        }
        return EventProcessingResponse.builder().build();
      }

      @Override
      protected EventProcessingRequest beforeEvents(BatchContext context) {
        return context.batch();
      }
    };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> results = new ArrayList<>();
      for (String name : List.of("x", "y")) {
        EventProcessingRequest batch = EventProcessingRequest.builder()
            .addEvents(named(name), named(name), named(name))
            .build();
        results.add(threads.submit(() -> shared.processMessage(batch)));
      }
      for (Future<?> result : results) {
        result.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(sent).containsExactly(List.of("x", "x", "x"), List.of("y", "y", "y"));
  }
}
