package com.mparticle.firehose.json;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads events, as {@link EventDeserializer} does; leaves out those that nobody handles. */
final class EventReader extends FamilyReader<Event> {

  private static final EventReader INSTANCE = new EventReader();

  private EventReader() {}

  /** Reads the current value; null if it is left out. */
  static @Nullable Event read(JsonInput json) throws IOException {
    return json.member(INSTANCE);
  }

  @Override
  PropertyNames typeNames() {
    return EventTypes.NAMES;
  }

  @Override
  @Nullable
  Event readAs(String typeName, JsonInput json) throws IOException {
    return EventTypes.read(typeName, json);
  }

  @Override
  Event unknown(@Nullable String typeName, RepeatableValue value) throws IOException {
    return UnknownEvent.builder()
        .from(commonProperties(value))
        .typeName(typeName == null ? "" : typeName)
        .json(value.json())
        .build();
  }

  @Override
  Event malformed(String typeName, RepeatableValue value, UnexpectedValueException problem)
      throws IOException {
    return MalformedEvent.builder()
        .from(commonProperties(value))
        .type(EventTypes.typeOf(typeName))
        .problem(problem.getOriginalMessage())
        .json(value.json())
        .build();
  }

  private static Event commonProperties(RepeatableValue value) throws IOException {
    try {
      JsonInput json = value.read();
      json.startObject();
      return SessionStartEventReader.read(json);
    } catch (UnexpectedValueException e) {
      return SessionStartEvent.builder().build();
    }
  }

  /** Error messages start from the event, which knows no batch. */
  @Override
  String placeOfParts(ParserInput json) {
    return "";
  }

  @Override
  boolean isLeftOut(@Nullable String typeName, JsonInput json) {
    return json.leavesOutEvent(typeName);
  }
}
