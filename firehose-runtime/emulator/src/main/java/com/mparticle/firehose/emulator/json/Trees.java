package com.mparticle.firehose.emulator.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;

/** Reads and writes JSON as trees that keep decimals to the digit. */
public final class Trees {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();
  private static final MessageSerializer SERIALIZER = new MessageSerializer();

  private Trees() {}

  /**
   * Reads an object.
   *
   * @throws IllegalArgumentException if the text is not one JSON object; it says where and why, and
   *     quotes nothing of the text
   */
  public static ObjectNode object(String json) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
    }
    if (tree instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("This is no JSON object");
  }

  /** A message as a tree. */
  public static ObjectNode object(Message message) {
    return object(SERIALIZER.serialize(message));
  }

  /** A tree as text, indented. */
  public static String pretty(JsonNode tree) {
    return tree.toPrettyString();
  }
}
