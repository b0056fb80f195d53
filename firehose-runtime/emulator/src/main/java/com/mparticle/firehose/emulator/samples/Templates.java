package com.mparticle.firehose.emulator.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Parts of messages, kept as JSON among the resources, with all properties that they can have. */
final class Templates {

  static final ObjectNode EVENTS = read("events.json");
  static final ObjectNode ENVIRONMENTS = read("environments.json");
  static final ObjectNode NOTIFICATIONS = read("notifications.json");
  static final ObjectNode BATCH = read("batch.json");

  private static final MessageSerializer SERIALIZER = new MessageSerializer();

  private Templates() {}

  /**
   * A copy of one of several templates.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static ObjectNode copy(ObjectNode templates, String name) {
    JsonNode template = templates.get(name);
    if (template == null) {
      throw new IllegalArgumentException("There is no sample of " + name);
    }
    return template.deepCopy();
  }

  /** Reads a batch from properties; its type is added. */
  static EventProcessingRequest batch(ObjectNode properties) {
    properties.put("type", Message.Type.EVENT_PROCESSING_REQUEST.wireName());
    try {
      return (EventProcessingRequest) SERIALIZER.deserialize(properties.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode read(String resource) {
    try (InputStream json = Templates.class.getResourceAsStream(resource)) {
      return Trees.object(new String(
          Objects.requireNonNull(json, resource).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
