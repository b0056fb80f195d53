package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.Objects;
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
   * @param wanted what is not to be left out; null for all
   * @throws JsonProcessingException if it is no message
   */
  public static Message read(byte[] json, @Nullable Wanted wanted) throws IOException {
    try {
      return readPlain(json, wanted);
    } catch (NotPlainException | ArrayIndexOutOfBoundsException e) {
      return readAny(json, wanted);
    }
  }

  static Message readPlain(byte[] json, @Nullable Wanted wanted) throws IOException {
    PlainInput input = PlainInput.of(json, wanted);
    Message message = input.member(INSTANCE);
    input.end();
    return Objects.requireNonNull(message);
  }

  static Message readAny(byte[] json, @Nullable Wanted wanted) throws IOException {
    ParserInput input = ParserInput.of(json, wanted);
    Message message = input.isObject() ? input.member(INSTANCE) : null;
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
  PropertyNames typeNames() {
    return MessageTypes.NAMES;
  }

  @Override
  @Nullable
  Message readAs(String typeName, JsonInput json) throws IOException {
    return MessageTypes.read(typeName, json);
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
