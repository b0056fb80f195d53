package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;

/** Says where in a document something stands, such as {@code events[3].location}. */
final class JsonPlace {

  private static final int LONGEST_NAME = 64;

  private final StringBuilder text;

  JsonPlace(String start) {
    this.text = new StringBuilder(start);
  }

  /** Where a parser's current value stands; {@code start} is where its document stands. */
  static String of(String start, JsonParser parser) {
    JsonPlace place = new JsonPlace(start);
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

  void add(int index) {
    text.append('[').append(index).append(']');
  }

  void add(String name) {
    if (!text.isEmpty()) {
      text.append('.');
    }
    text.append(onOneLine(name));
  }

  /** The sender chooses the names in maps, and so their length and characters. */
  private static String onOneLine(String name) {
    String line = name.replaceAll("[\\p{Cntrl}\\x{85}\\p{Zl}\\p{Zp}]", "?");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "...";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
