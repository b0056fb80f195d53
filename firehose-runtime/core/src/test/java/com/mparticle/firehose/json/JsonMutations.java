package com.mparticle.firehose.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes JSON as it should not be, but might be: in another order, twice, more, other values. */
public final class JsonMutations {

  private static final List<String> STRANGE_VALUES = List.of(
      "null",
      "true",
      "false",
      "0",
      "1",
      "-7",
      "1.50",
      "1e3",
      "3000000000",
      "99999999999999999999",
      "\"\"",
      "\" \"",
      "\"x\"",
      "\"null\"",
      "\"5\"",
      "\" -12 \"",
      "\"2.5\"",
      "\"1e2\"",
      "\"true\"",
      "\"NaN\"",
      "\"3000000000\"",
      "\"custom_event\"",
      "\"android\"",
      "{}",
      "[]",
      "[null]",
      "[[1]]",
      "{\"type\":\"screen_view\"}",
      "{\"type\":5}",
      "{\"a\":{\"b\":[1.10,null,\"\\u00e9\"]}}",
      "\"b3d9def7-f80a-4650-87b1-04c9fcce6082\"",
      "\"2024-05-01T19:45:44.5Z\"",
      "1714592744.066");

  private final Random random;
  private final double rate;
  private final List<String> strangeValues;

  /**
   * A source of mutations.
   *
   * @param rate how likely each value is touched
   */
  public JsonMutations(long seed, double rate) {
    this(seed, rate, List.of());
  }

  /**
   * A source of mutations.
   *
   * @param rate how likely each value is touched
   * @param moreValues JSON that takes the place of values, besides what every source has
   */
  public JsonMutations(long seed, double rate, List<String> moreValues) {
    this.random = new Random(seed);
    this.rate = rate;
    this.strangeValues = new ArrayList<>(STRANGE_VALUES);
    this.strangeValues.addAll(moreValues);
  }

  /** JSON text that is like the tree, but for a few mutations. */
  public String of(JsonNode tree) {
    StringBuilder text = new StringBuilder();
    write(tree, text);
    return text.toString();
  }

  private void write(JsonNode node, StringBuilder text) {
    if (happens()) {
      text.append(strangeValue());
    } else if (node.isObject()) {
      writeObject(node, text);
    } else if (node.isArray()) {
      writeArray(node, text);
    } else {
      text.append(node);
    }
  }

  private void writeObject(JsonNode node, StringBuilder text) {
    List<Runnable> properties = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = "\"" + property.getKey().replace("\"", "\\\"") + "\":";
      properties.add(() -> write(property.getValue(), text.append(name)));
      if (happens()) {
        properties.add(() -> text.append(name).append(strangeValueButNull()));
      }
    }
    if (happens()) {
      properties.add(() -> text.append("\"unheard_of\":").append(strangeValue()));
    }
    if (happens()) {
      Collections.shuffle(properties, random);
    }
    text.append('{');
    String separator = "";
    for (Runnable property : properties) {
      text.append(separator);
      property.run();
      separator = ", ";
    }
    text.append('}');
  }

  private void writeArray(JsonNode node, StringBuilder text) {
    text.append('[');
    String separator = "";
    for (JsonNode element : node) {
      text.append(separator);
      write(element, text);
      separator = " ,\n";
    }
    text.append(']');
  }

  /** A null after a value of the same name clears the value for databind, but not in all maps. */
  private String strangeValueButNull() {
    String value = strangeValue();
    return value.equals("null") ? "{}" : value;
  }

  private String strangeValue() {
    return strangeValues.get(random.nextInt(strangeValues.size()));
  }

  private boolean happens() {
    return random.nextDouble() < rate;
  }
}
