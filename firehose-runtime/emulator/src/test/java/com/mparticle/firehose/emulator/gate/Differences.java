package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away from a message what the gate says that it withheld. */
final class Differences {

  private static final Pattern STEP =
      Pattern.compile("\\.([A-Za-z_0-9]+)|\\[(\\d+)]|\\['((?:[^'\\\\]|\\\\.)*)']");

  private Differences() {}

  /** A copy without the values at the paths, and without what is then empty. */
  static JsonNode without(ObjectNode message, List<Withheld> withheld) {
    ObjectNode copy = message.deepCopy();
    // From the end, so that the indexes of the others stay right.
    for (int i = withheld.size() - 1; i >= 0; i--) {
      remove(copy, withheld.get(i).path());
    }
    return withoutEmpty(copy);
  }

  private static void remove(JsonNode message, String path) {
    List<Matcher> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(path);
    while (matcher.find()) {
      Matcher step = STEP.matcher(matcher.group());
      step.matches();
      steps.add(step);
    }
    JsonNode owner = message;
    for (Matcher step : steps.subList(0, steps.size() - 1)) {
      owner = step.group(2) == null
          ? owner.path(name(step))
          : owner.path(Integer.parseInt(step.group(2)));
    }
    Matcher last = steps.get(steps.size() - 1);
    if (owner instanceof ArrayNode array) {
      // Not removed, so that other paths into the array stay right.
      array.setNull(Integer.parseInt(last.group(2)));
    } else if (owner instanceof ObjectNode object) {
      object.remove(name(last));
    }
  }

  private static String name(Matcher step) {
    return step.group(1) != null ? step.group(1) : step.group(3).replace("\\'", "'");
  }

  /** A copy without nulls, empty lists and empty objects. */
  static JsonNode withoutEmpty(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object.properties().forEach(property -> {
        JsonNode value = withoutEmpty(property.getValue());
        if (!isEmpty(value)) {
          copy.set(property.getKey(), value);
        }
      });
      return copy;
    }
    if (tree instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> {
        JsonNode value = withoutEmpty(element);
        if (!isEmpty(value)) {
          copy.add(value);
        }
      });
      return copy;
    }
    return tree;
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || (value.isContainerNode() && value.isEmpty());
  }
}
