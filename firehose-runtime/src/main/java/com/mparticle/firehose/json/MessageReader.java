package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.io.IOException;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads messages, as {@link MessageDeserializer} does; the entrance to the generated readers. */
public final class MessageReader extends FamilyReader<Message> {

  private static final MessageReader INSTANCE = new MessageReader();

  private MessageReader() {}

  /**
   * Reads a document that is one message.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @param wantedEvents types of the events that are not to be left out; null for all events
   * @throws JsonProcessingException if it is no message
   */
  public static Message read(byte[] json, @Nullable Set<Event.Type> wantedEvents)
      throws IOException {
    JsonInput input = JsonInput.of(json, wantedEvents);
    Message message = input.isObject() ? INSTANCE.readOrLeaveOut(input) : null;
    if (message == null || input.next()) {
      throw new UnexpectedValueException("", "expected one message and nothing else");
    }
    return message;
  }

  /** What is wrong with a document, in one line without any of its values. */
  public static String describe(JsonProcessingException e) {
    return e instanceof UnexpectedValueException ? e.getOriginalMessage() : JsonWords.unreadable(e);
  }

  @Override
  @Nullable
  Message readAs(String typeName, JsonInput json) throws IOException {
    Message message = MessageTypes.read(typeName, json);
    return json.eventsLeftOut() > 0 && message instanceof EventProcessingRequest batch
        ? EventProcessingRequest.builder()
            .from(batch)
            .eventsLeftOut(json.eventsLeftOut())
            .build()
        : message;
  }

  @Override
  Message unknown(@Nullable String typeName, RepeatableValue value) throws IOException {
    throw new UnexpectedValueException(
        "type", "expected one of " + knownTypes() + ", found " + found(typeName));
  }

  private static String knownTypes() {
    StringJoiner names = new StringJoiner(", ");
    for (Message.Type type : Message.Type.values()) {
      names.add(type.wireName());
    }
    return names.toString();
  }

  /** Shows what may be the name of a type: it is on one line, and no personal data. */
  private static String found(@Nullable String typeName) {
    if (typeName == null) {
      return "none";
    }
    return typeName.matches("[\\w.-]{1,63}") ? typeName : "another text";
  }
}
