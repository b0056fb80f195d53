package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonReader;
import com.mparticle.firehose.json.codec.MessageSubtypes;
import com.mparticle.firehose.json.codec.PolymorphicReader;
import com.mparticle.firehose.json.codec.PropertyNames;
import com.mparticle.firehose.json.databind.MessageDeserializer;
import com.mparticle.firehose.json.jackson.JacksonJsonReader;
import com.mparticle.firehose.json.jackson.JsonErrors;
import com.mparticle.firehose.json.jackson.JsonMismatchException;
import com.mparticle.firehose.json.jackson.JsonSlice;
import com.mparticle.firehose.json.scan.FastPathMissException;
import com.mparticle.firehose.json.scan.Utf8JsonReader;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads messages, as {@link MessageDeserializer} does; the entrance to the generated readers. */
public final class MessageReader extends PolymorphicReader<Message> {

  private static final MessageReader INSTANCE = new MessageReader();

  private MessageReader() {}

  /**
   * Reads a document that is one message.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @param filter what is not to be left out; null for all
   * @throws JsonProcessingException if it is no message
   */
  public static Message read(byte[] json, @Nullable EventFilter filter) throws IOException {
    try {
      return readPlain(json, filter);
    } catch (FastPathMissException | ArrayIndexOutOfBoundsException e) {
      return readAny(json, filter);
    }
  }

  static Message readPlain(byte[] json, @Nullable EventFilter filter) throws IOException {
    Utf8JsonReader input = Utf8JsonReader.of(json, filter);
    Message message = input.readSubtype(INSTANCE);
    input.end();
    return Objects.requireNonNull(message);
  }

  static Message readAny(byte[] json, @Nullable EventFilter filter) throws IOException {
    JacksonJsonReader input = JacksonJsonReader.of(json, filter);
    Message message = input.isObject() ? input.readSubtype(INSTANCE) : null;
    if (message == null || input.next()) {
      throw new JsonMismatchException("", "expected one message and nothing else");
    }
    return message;
  }

  /** What is wrong with a document, in one line without any of its values. */
  public static String describe(JsonProcessingException e) {
    return e instanceof JsonMismatchException ? e.getOriginalMessage() : JsonErrors.unreadable(e);
  }

  @Override
  public PropertyNames typeNames() {
    return MessageSubtypes.NAMES;
  }

  @Override
  @Nullable
  public Message readAs(String typeName, JsonReader json) throws IOException {
    return MessageSubtypes.read(typeName, json);
  }

  @Override
  public Message unknown(@Nullable String typeName, JsonSlice value) throws IOException {
    throw new JsonMismatchException(
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
