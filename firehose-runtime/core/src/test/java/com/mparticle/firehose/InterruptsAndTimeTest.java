package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What ends a message before all of it was tried, besides what handlers throw for that. */
class InterruptsAndTimeTest {

  private static final EventProcessingRequest BATCH = EventProcessingRequest.builder()
      .addEvents(named("a"), named("b"), named("c"))
      .build();

  private static CustomEvent named(String name) {
    return CustomEvent.builder().name(name).build();
  }

  @AfterEach
  void clear() {
    Thread.interrupted();
  }

  @Test
  void interruptedExceptionEndsTheMessage() {
    ThrowingProcessor processor = new ThrowingProcessor().on("b", new InterruptedException());

    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> processor.processMessage(BATCH));

    assertThat(processor.calls).containsExactly("before", "a", "b").inOrder();
    assertThat(e.failures().get(0).parts()).hasSize(2);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void interruptThatAHandlerOutlivesEndsTheMessage() {
    ThrowingProcessor processor = interruptedWhile("b");

    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> processor.processMessage(BATCH));

    assertThat(processor.calls).containsExactly("before", "a", "b").inOrder();
    assertThat(e)
        .hasMessageThat()
        .contains("events[2] custom_event \"c\" (java.lang.InterruptedException: interrupted"
            + " before all of the message was handled)");
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void nextMessageIsProcessed() throws Exception {
    ThrowingProcessor processor = new ThrowingProcessor().on("b", new InterruptedException());
    assertThrows(ProcessingFailedException.class, () -> processor.processMessage(BATCH));
    processor.calls.clear();

    processor.processMessage(
        EventProcessingRequest.builder().addEvents(named("d")).build());

    assertThat(processor.calls).containsExactly("before", "d", "after").inOrder();
  }

  @Test
  void interruptAfterTheLastHandlerChangesNothingButIsCleared() throws Exception {
    ThrowingProcessor processor = interruptedWhile("after");

    processor.processMessage(BATCH);

    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void restIsNotTriedWhenTheTimeRunsOut() {
    Clock clock = new Clock(Duration.ofSeconds(10));
    ThrowingProcessor processor = new ThrowingProcessor() {
      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
        super.processCustomEvent(event, context);
        clock.left = clock.left.minus(Duration.ofMillis(4750));
      }
    };

    ProcessingFailedException e =
        assertThrows(ProcessingFailedException.class, () -> processor.processMessage(BATCH, clock));

    assertThat(processor.calls).containsExactly("before", "a", "b").inOrder();
    assertThat(e).hasCauseThat().isInstanceOf(TimeoutException.class);
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("Could not handle event_processing_request: events[2] custom_event \"c\""
            + " (java.util.concurrent.TimeoutException: not tried, as the time of the invocation"
            + " runs out), the end of the batch (java.util.concurrent.TimeoutException: not tried,"
            + " as the time of the invocation runs out)");
  }

  @Test
  void marginIsAtMostATenthOfTheTime() throws Exception {
    Clock clock = new Clock(Duration.ofMillis(400));
    ThrowingProcessor processor = new ThrowingProcessor() {
      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
        super.processCustomEvent(event, context);
        clock.left = clock.left.minus(Duration.ofMillis(100));
      }
    };

    processor.processMessage(BATCH, clock);

    assertThat(processor.calls)
        .containsExactly("before", "a", "b", "c", "after")
        .inOrder();
  }

  private static ThrowingProcessor interruptedWhile(String name) {
    return new ThrowingProcessor() {
      @Override
      protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
        super.processCustomEvent(event, context);
        interruptIf(event.name().equals(Optional.of(name)));
      }

      @Override
      protected EventProcessingResponse afterEvents(BatchContext context) throws Exception {
        interruptIf(name.equals("after"));
        return super.afterEvents(context);
      }

      private static void interruptIf(boolean isDue) {
        if (isDue) {
          Thread.currentThread().interrupt();
        }
      }
    };
  }

  private static final class Clock implements Invocation {

    private Duration left;

    Clock(Duration left) {
      this.left = left;
    }

    @Override
    public String id() {
      return "test";
    }

    @Override
    public Optional<Duration> remainingTime() {
      return Optional.of(left);
    }
  }
}
