package com.mparticle.firehose;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.TypedSettings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A batch of events while it is processed. Only the thread that processes the batch may use it. */
public final class BatchContext {

  private final EventProcessingRequest batch;
  private final Invocation invocation;
  private final BatchParts parts;
  private final AccountSettings settings;
  private final @Nullable Object state;

  private BatchContext(
      EventProcessingRequest batch,
      Invocation invocation,
      BatchParts parts,
      AccountSettings settings,
      @Nullable Object state) {
    this.batch = batch;
    this.invocation = invocation;
    this.parts = parts;
    this.settings = settings;
    this.state = state;
  }

  /**
   * The context of a batch without state.
   *
   * @param batch as received
   * @param invocation how it arrived
   */
  public static BatchContext of(EventProcessingRequest batch, Invocation invocation) {
    return new BatchContext(
        batch,
        Objects.requireNonNull(invocation, "invocation"),
        new BatchParts(batch),
        new AccountSettings(batch.account()),
        null);
  }

  /** This context with the batch that is handled in place of the one that was received. */
  BatchContext withBatch(EventProcessingRequest replacement) {
    if (replacement.equals(batch)) {
      return this;
    }
    parts.replaceWith(replacement);
    return new BatchContext(
        replacement, invocation, parts, settings.of(replacement.account()), state);
  }

  /** This context with the state of the batch. */
  BatchContext withState(Object created) {
    return new BatchContext(batch, invocation, parts, settings, created);
  }

  /** The batch, as {@link MessageProcessor#beforeEvents} left it. */
  public EventProcessingRequest batch() {
    return batch;
  }

  /** How the batch arrived. */
  public Invocation invocation() {
    return invocation;
  }

  BatchParts parts() {
    return parts;
  }

  /**
   * The state of the batch, which {@link MessageProcessor#createState} made.
   *
   * @throws IllegalStateException if there is none
   */
  public Object state() {
    if (state == null) {
      throw new IllegalStateException("This batch has no state: override createState to make it");
    }
    return state;
  }

  /**
   * The settings of the batch's account, read once however often they are asked for.
   *
   * @param type what to read them as
   * @throws InvalidSettingException if a setting is missing or malformed
   */
  public <T> T settings(TypedSettings<T> type) {
    return settings.as(type);
  }

  /**
   * A key that is the same each time mParticle sends the event, and that no other event has: the
   * event's id; if it has none, the id of the message and the event's index among those of the
   * message that are of handled types, such as {@code 5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001/3}. In a
   * message without id, which mParticle does not send, the id of the invocation takes its place.
   *
   * @param event an event of this batch, or of the batch as it was received
   * @throws IllegalArgumentException if an event without id is none of these
   */
  public String idempotencyKey(Event event) {
    if (event.id().isPresent()) {
      return event.id().get().toString();
    }
    Integer index = parts.indexOf(event);
    if (index == null) {
      throw new IllegalArgumentException(
          "Expected an event with an id, or one of this batch, found another " + event.typeName());
    }
    String message = batch.id().isPresent() ? batch.id().get().toString() : invocation.id();
    return message + "/" + index;
  }
}
