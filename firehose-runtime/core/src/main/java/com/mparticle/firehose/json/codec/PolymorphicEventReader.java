package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads events, unless the filter skips them. An event that can't be read is kept as a
 * {@link MalformedEvent}, one of an unknown type as an {@link UnknownEvent}.
 */
public final class PolymorphicEventReader extends PolymorphicReader<Event> {

  private static final PolymorphicEventReader INSTANCE = new PolymorphicEventReader();

  private PolymorphicEventReader() {
    super(EventSubtypes.NAMES);
  }

  /** Reads an event; null if the filter skips it. */
  public static @Nullable Event read(JsonReader json) throws IOException {
    return INSTANCE.readUnlessSkipped(json);
  }

  @Override
  boolean isSkipped(int type, EventFilter filter) {
    return filter.skips(EventSubtypes.typeOf(type));
  }

  @Override
  void countSkipped(EventFilter filter) {
    filter.countSkippedEvent();
  }

  @Override
  Event readSubtype(int type, JsonReader json) throws IOException {
    return EventSubtypes.read(type, json);
  }

  @Override
  Event unknown(@Nullable String typeName, JsonSlice slice) throws IOException {
    return UnknownEvent.builder()
        .from(commonProperties(slice))
        .typeName(typeName == null ? "" : typeName)
        .json(slice.json())
        .build();
  }

  @Override
  Event malformed(int type, JsonSlice slice, JsonMismatchException problem) throws IOException {
    return MalformedEvent.builder()
        .from(commonProperties(slice))
        .type(EventSubtypes.typeOf(type))
        .problem(problem.getMessage())
        .json(slice.json())
        .build();
  }

  /** The properties that all events have, none where one of them can't be read. */
  private static Event commonProperties(JsonSlice slice) throws IOException {
    try {
      JsonReader json = slice.reader();
      json.beginObject();
      // The one event type that has no other properties.
      return SessionStartEventReader.read(json);
    } catch (JsonMismatchException e) {
      return SessionStartEvent.builder().build();
    }
  }

  @Override
  boolean hasOwnPaths() {
    return true;
  }
}
