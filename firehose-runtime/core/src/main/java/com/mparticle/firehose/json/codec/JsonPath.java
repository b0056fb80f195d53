package com.mparticle.firehose.json.codec;

import java.util.ArrayList;
import java.util.List;

/** Where a value is in a document, such as {@code events[3].location}. */
public final class JsonPath {

  /** The path of a whole document. */
  public static final JsonPath ROOT = new JsonPath(List.of());

  private static final int MAX_NAME_LENGTH = 64;

  /** Names of properties and indices of elements, the outermost first. */
  private final List<Object> steps;

  private JsonPath(List<Object> steps) {
    this.steps = steps;
  }

  /** The path of a property of the object that is here. */
  public JsonPath property(String name) {
    return plus(name);
  }

  /** The path of an element of the array that is here. */
  public JsonPath element(int index) {
    return plus(index);
  }

  /** The first steps of this path. */
  public JsonPath first(int count) {
    return new JsonPath(steps.subList(0, count));
  }

  /** The path from a place around this one. */
  JsonPath after(JsonPath around) {
    return new JsonPath(steps.subList(around.steps.size(), steps.size()));
  }

  private JsonPath plus(Object step) {
    List<Object> sum = new ArrayList<>(steps);
    sum.add(step);
    return new JsonPath(List.copyOf(sum));
  }

  /**
   * Names of properties as {@code String}s and indices of elements as {@code Integer}s, the
   * outermost first.
   */
  public List<Object> steps() {
    return steps;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        text.append('[').append(step).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(onOneLine(step.toString()));
      }
    }
    return text.toString();
  }

  /** Bounds a name and removes line breaks: the names in maps are the sender's. */
  private static String onOneLine(String name) {
    String line = name.replaceAll("[\\p{Cntrl}\\x{85}\\p{Zl}\\p{Zp}]", "?");
    return line.length() <= MAX_NAME_LENGTH ? line : line.substring(0, MAX_NAME_LENGTH) + "...";
  }
}
