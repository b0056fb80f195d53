package com.mparticle.firehose;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.TypedSettings;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A batch of events while it is processed. It is for the thread that processes the batch alone. */
public final class BatchContext {

  private final EventProcessingRequest received;
  private final EventProcessingRequest batch;
  private final Invocation invocation;
  private final AccountSettings settings;
  private final @Nullable Object state;

  private @Nullable IdentityHashMap<Event, Integer> places;

  private BatchContext(
      EventProcessingRequest received,
      EventProcessingRequest batch,
      Invocation invocation,
      AccountSettings settings,
      @Nullable Object state) {
    this.received = received;
    this.batch = batch;
    this.invocation = invocation;
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
    Objects.requireNonNull(invocation, "invocation");
    return new BatchContext(batch, batch, invocation, new AccountSettings(batch.account()), null);
  }

  /** This context with the batch that is handled in place of the one that was received. */
  BatchContext withBatch(EventProcessingRequest batch) {
    return new BatchContext(received, batch, invocation, settings.of(batch.account()), state);
  }

  /** This context with the state of the batch. */
  BatchContext withState(Object state) {
    return new BatchContext(received, batch, invocation, settings, state);
  }

  /** The batch, as {@link MessageProcessor#beforeEvents} left it. */
  public EventProcessingRequest batch() {
    return batch;
  }

  /** How the batch arrived. */
  public Invocation invocation() {
    return invocation;
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
   * A text that is the same each time mParticle sends the event, and that no other event has: the
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
    Integer place = places().get(event);
    if (place == null) {
      throw new IllegalArgumentException(
          "Expected an event with an id, or one of this batch, found another " + event.typeName());
    }
    String message = received.id().isPresent() ? received.id().get().toString() : invocation.id();
    return message + "/" + place;
  }

  /** Indices of the events by identity; those of the message as it was received come first. */
  private IdentityHashMap<Event, Integer> places() {
    if (places == null) {
      places = new IdentityHashMap<>();
      addPlaces(received.events(), places);
      addPlaces(batch.events(), places);
    }
    return places;
  }

  private static void addPlaces(List<Event> events, IdentityHashMap<Event, Integer> places) {
    int index = 0;
    for (Event event : events) {
      places.putIfAbsent(event, index);
      index++;
    }
  }
}
