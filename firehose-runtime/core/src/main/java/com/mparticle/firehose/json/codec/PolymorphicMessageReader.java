package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads messages. Those of an unknown type are refused. */
public final class PolymorphicMessageReader extends PolymorphicReader<Message> {

  private static final PolymorphicMessageReader INSTANCE = new PolymorphicMessageReader();

  private PolymorphicMessageReader() {
    super(MessageSubtypes.NAMES);
  }

  /**
   * Reads a message.
   *
   * @throws JsonMismatchException if it is none, or one of an unknown type
   */
  public static Message read(JsonReader json) throws IOException {
    return Objects.requireNonNull(INSTANCE.readUnlessSkipped(json));
  }

  @Override
  Message readSubtype(int type, JsonReader json) throws IOException {
    return MessageSubtypes.read(type, json);
  }

  @Override
  Message unknown(@Nullable String typeName, JsonSlice slice) throws IOException {
    throw new JsonMismatchException(
        JsonPath.ROOT.property("type"),
        "expected one of " + knownTypes() + ", found " + found(typeName));
  }

  private static String knownTypes() {
    StringJoiner names = new StringJoiner(", ");
    for (Message.Type type : Message.Type.values()) {
      names.add(type.wireName());
    }
    return names.toString();
  }

  /** Shows only what looks like the name of a type: not personal data, nor several lines. */
  private static String found(@Nullable String typeName) {
    if (typeName == null) {
      return "none";
    }
    return typeName.matches("[\\w.-]{1,63}") ? typeName : "another text";
  }
}
