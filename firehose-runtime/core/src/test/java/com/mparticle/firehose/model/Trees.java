package com.mparticle.firehose.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** JSON as trees that can be compared and changed, decimals to the digit. */
final class Trees {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private Trees() {}

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** The places of all values in a tree but for the tree itself. */
  static List<JsonPointer> places(JsonNode tree) {
    List<JsonPointer> places = new ArrayList<>();
    collect(tree, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode tree, JsonPointer place, List<JsonPointer> places) {
    Iterator<String> names = tree.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      add(tree.get(name), place.appendProperty(name), places);
    }
    for (int i = 0; tree.isArray() && i < tree.size(); i++) {
      add(tree.get(i), place.appendIndex(i), places);
    }
  }

  private static void add(JsonNode child, JsonPointer place, List<JsonPointer> places) {
    places.add(place);
    collect(child, place, places);
  }

  /** A copy of a tree with another value at one place. */
  static JsonNode with(JsonNode tree, JsonPointer place, JsonNode value) {
    JsonNode copy = tree.deepCopy();
    JsonNode parent = copy.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
    }
    return copy;
  }

  /** A copy of a tree with the properties of all objects in reverse order. */
  static JsonNode reversed(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(name -> names.add(0, name));
      ObjectNode reversed = object.objectNode();
      names.forEach(name -> reversed.set(name, reversed(object.get(name))));
      return reversed;
    }
    if (tree instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> copy.add(reversed(element)));
      return copy;
    }
    return tree;
  }

  static List<String> fieldNames(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
