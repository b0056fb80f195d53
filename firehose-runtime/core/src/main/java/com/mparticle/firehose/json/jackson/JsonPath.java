package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;

/** Says where in a document something stands, such as {@code events[3].location}. */
public final class JsonPath {

  private static final int MAX_NAME_LENGTH = 64;

  private final StringBuilder text;

  public JsonPath(String start) {
    this.text = new StringBuilder(start);
  }

  /** Where a parser's current value stands; {@code start} is where its document stands. */
  public static String of(String start, JsonParser parser) {
    JsonPath place = new JsonPath(start);
    JsonStreamContext context = parser.getParsingContext();
    boolean opened = parser.currentToken() != null && parser.currentToken().isStructStart();
    place.add(opened ? context.getParent() : context);
    return place.toString();
  }

  private void add(JsonStreamContext context) {
    if (context.inRoot()) {
      return;
    }
    add(context.getParent());
    if (context.inArray()) {
      add(context.getCurrentIndex());
    } else if (context.getCurrentName() != null) {
      add(context.getCurrentName());
    }
  }

  public void add(int index) {
    text.append('[').append(index).append(']');
  }

  public void add(String name) {
    if (!text.isEmpty()) {
      text.append('.');
    }
    text.append(onOneLine(name));
  }

  /** The sender chooses the names in maps, and so their length and characters. */
  private static String onOneLine(String name) {
    String line = name.replaceAll("[\\p{Cntrl}\\x{85}\\p{Zl}\\p{Zp}]", "?");
    return line.length() <= MAX_NAME_LENGTH ? line : line.substring(0, MAX_NAME_LENGTH) + "...";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
