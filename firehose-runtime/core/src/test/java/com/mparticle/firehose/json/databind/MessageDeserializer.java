package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.WireEnum;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a message as the value type of its type. */
public final class MessageDeserializer extends JsonDeserializer<Message> {

  private static final Pattern TYPE_NAME = Pattern.compile("[\\w.-]{1,63}");

  /** For Jackson. */
  public MessageDeserializer() {}

  @Override
  public Message deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return (Message) context.handleUnexpectedToken(Message.class, parser);
    }
    BufferedTokens value = BufferedTokens.read(parser, context);
    Optional<String> typeName = value.typeName();
    Optional<Message.Type> type = typeName.flatMap(name -> WireEnum.find(Message.Type.class, name));
    if (type.isEmpty()) {
      throw new DatabindMismatchException(
          parser, "type: expected one of " + knownTypes() + ", found " + found(typeName));
    }
    return value.as(type.get().valueType());
  }

  private static String knownTypes() {
    return Arrays.stream(Message.Type.values())
        .map(Message.Type::wireName)
        .collect(Collectors.joining(", "));
  }

  /** Shows what may be the name of a type: it is on one line, and no personal data. */
  private static String found(Optional<String> typeName) {
    return typeName
        .map(name -> TYPE_NAME.matcher(name).matches() ? name : "another text")
        .orElse("none");
  }
}
