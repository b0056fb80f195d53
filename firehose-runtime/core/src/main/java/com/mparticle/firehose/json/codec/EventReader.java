package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.json.databind.EventDeserializer;
import com.mparticle.firehose.json.jackson.JacksonJsonReader;
import com.mparticle.firehose.json.jackson.JsonMismatchException;
import com.mparticle.firehose.json.jackson.JsonSlice;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads events, as {@link EventDeserializer} does; leaves out those that nobody handles. */
public final class EventReader extends PolymorphicReader<Event> {

  private static final EventReader INSTANCE = new EventReader();

  private EventReader() {}

  /** Reads the current value; null if it is left out. */
  public static @Nullable Event read(JsonReader json) throws IOException {
    return json.readSubtype(INSTANCE);
  }

  @Override
  public PropertyNames typeNames() {
    return EventSubtypes.NAMES;
  }

  @Override
  @Nullable
  public Event readAs(String typeName, JsonReader json) throws IOException {
    return EventSubtypes.read(typeName, json);
  }

  @Override
  public Event unknown(@Nullable String typeName, JsonSlice value) throws IOException {
    return UnknownEvent.builder()
        .from(commonProperties(value))
        .typeName(typeName == null ? "" : typeName)
        .json(value.json())
        .build();
  }

  @Override
  public Event malformed(String typeName, JsonSlice value, JsonMismatchException problem)
      throws IOException {
    return MalformedEvent.builder()
        .from(commonProperties(value))
        .type(EventSubtypes.typeOf(typeName))
        .problem(problem.getOriginalMessage())
        .json(value.json())
        .build();
  }

  private static Event commonProperties(JsonSlice value) throws IOException {
    try {
      JsonReader json = value.read();
      json.beginObject();
      return SessionStartEventReader.read(json);
    } catch (JsonMismatchException e) {
      return SessionStartEvent.builder().build();
    }
  }

  /** Error messages start from the event, which knows no batch. */
  @Override
  public String placeOfParts(JacksonJsonReader json) {
    return "";
  }

  @Override
  public boolean isSkipped(@Nullable String typeName, JsonReader json) {
    return json.skipsEvent(typeName);
  }
}
