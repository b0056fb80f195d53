package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import java.io.IOException;

/**
 * Reads an event as the value type of its type; one that can't be read is kept and does not fail
 * the batch.
 */
public final class EventDeserializer extends JsonDeserializer<Event> {

  /** For Jackson. */
  public EventDeserializer() {}

  @Override
  public Event deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    BufferedTokens value = BufferedTokens.read(parser, context);
    Event.Type type = WireEnum.of(Event.Type.class, value.typeName());
    if (type == Event.Type.UNKNOWN) {
      return unknownEvent(value);
    }
    try {
      return value.as(type.valueType());
    } catch (JsonProcessingException e) {
      return malformedEvent(type, value, e);
    }
  }

  private static UnknownEvent unknownEvent(BufferedTokens value) throws IOException {
    return UnknownEvent.builder()
        .from(commonProperties(value))
        .typeName(value.typeName().orElse(""))
        .json(value.json())
        .build();
  }

  private static MalformedEvent malformedEvent(
      Event.Type type, BufferedTokens value, JsonProcessingException cause) throws IOException {
    return MalformedEvent.builder()
        .from(commonProperties(value))
        .type(type)
        .problem(DatabindErrors.describe(cause))
        .json(value.json())
        .build();
  }

  /**
   * The properties that all events have, in the one event type that has no others; none where they
   * can't be read.
   */
  private static Event commonProperties(BufferedTokens value) throws IOException {
    try {
      return value.as(SessionStartEvent.class);
    } catch (JsonProcessingException e) {
      return SessionStartEvent.builder().build();
    }
  }
}
