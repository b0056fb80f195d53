package com.mparticle.firehose;

import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import org.jspecify.annotations.Nullable;

/**
 * Processes one batch in stages: {@code beforeEvents} and {@code createState}, then the
 * notifications, the events, and {@code afterEvents}. In the end, the state is closed.
 */
final class BatchRun {

  private final MessageProcessor processor;
  private final Progress progress;

  BatchRun(MessageProcessor processor, Progress progress) {
    this.processor = processor;
    this.progress = progress;
  }

  /**
   * Processes a batch.
   *
   * @return the response; null if the last stage was not reached or failed
   * @throws Exception if the first stage throws it; the rest of the batch is not tried then
   */
  @Nullable
  EventProcessingResponse process(BatchContext received) throws Exception {
    progress.setParts(received.parts());
    EventProcessingRequest batch =
        MessageHooks.requireResult(processor.beforeEvents(received), "beforeEvents");
    BatchContext context = received.withBatch(batch);
    Object state = MessageHooks.requireResult(processor.createState(context), "createState");
    if (state != MessageHooks.NO_STATE) {
      context = context.withState(state);
    }
    try {
      if (!batch.systemNotifications().isEmpty()) {
        new NotificationRun(processor, context, progress).process(batch.systemNotifications());
      }
      new EventRun(processor, context, progress).process(batch.events());
      return end(context);
    } finally {
      if (progress.hasFailures()
          && (state != MessageHooks.NO_STATE || processor.hasAfterEvents())) {
        progress.keepPartsTogether();
      }
      close(state);
    }
  }

  private @Nullable EventProcessingResponse end(BatchContext context) {
    if (progress.isEnded() && !processor.hasAfterEvents()) {
      return EventProcessingResponse.builder().build();
    }
    String stage = "the end of the batch";
    if (!progress.mayTry(stage)) {
      return null;
    }
    try {
      return MessageHooks.requireResult(processor.afterEvents(context), "afterEvents");
    } catch (Throwable e) {
      progress.thrown(stage, e);
      return null;
    }
  }

  private void close(Object state) {
    if (state instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Throwable e) {
        progress.thrown("closing the state of the batch", e);
      }
    }
  }
}
