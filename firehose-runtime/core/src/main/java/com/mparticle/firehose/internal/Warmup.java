package com.mparticle.firehose.internal;

import com.mparticle.firehose.json.MessageReader;
import com.mparticle.firehose.json.MessageWriter;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * Reads a sample message of each kind and writes the response to it, without calling a handler.
 * That loads classes and compiles code before the first real message arrives.
 */
public final class Warmup {

  /** One message in each line. */
  private static final String MESSAGES = "warmup.jsonl";

  /** After this many calls, the virtual machine has compiled what is called most. */
  private static final int ROUNDS = 300;

  private Warmup() {}

  /**
   * Reads and answers all messages, many times.
   *
   * @param filter what of them is to be read
   * @throws IOException if one of them can't be read
   */
  public static void run(EventFilter filter) throws IOException {
    List<byte[]> messages = messages();
    for (int round = 0; round < ROUNDS; round++) {
      for (byte[] json : messages) {
        Message message = MessageReader.read(json, filter, json.length);
        MessageWriter.write(
            ResponseEnvelope.forRequest(message).empty(), OutputStream.nullOutputStream());
        touchLazyParts(message, MessageReader.read(json, filter, json.length));
      }
    }
  }

  /** Messages of each kind, with events of each type. */
  static List<byte[]> messages() throws IOException {
    List<byte[]> messages = new ArrayList<>();
    try (InputStream lines =
        Objects.requireNonNull(Warmup.class.getResourceAsStream(MESSAGES), MESSAGES)) {
      for (String json :
          new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        messages.add(json.getBytes(StandardCharsets.UTF_8));
      }
    }
    messages.add(batchOfAllTypes().getBytes(StandardCharsets.UTF_8));
    return messages;
  }

  /** A batch with an event of each type, so that no type is missing among the messages. */
  private static String batchOfAllTypes() {
    StringJoiner events =
        new StringJoiner(",", "{\"type\":\"event_processing_request\",\"events\":[", "]}");
    for (Event.Type type : Event.Type.values()) {
      if (type != Event.Type.UNKNOWN) {
        events.add("{\"type\":\"" + type.wireName() + "\",\"timestamp_ms\":1767225700000}");
      }
    }
    return events.toString();
  }

  /** As handlers do: maps are read, and constants found, only when somebody asks for them. */
  private static void touchLazyParts(Message message, Message copy) {
    boolean isKnown = true;
    if (message instanceof EventProcessingRequest batch) {
      for (UserIdentity identity : batch.userIdentities()) {
        isKnown &= identity.type() != UserIdentity.Type.UNKNOWN;
      }
    }
    if (!isKnown || !message.equals(copy)) {
      throw new IllegalStateException("Expected to read it as it was made: " + message.typeName());
    }
  }
}
