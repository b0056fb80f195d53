package com.mparticle.firehose.emulator.gate;

import java.util.regex.Pattern;

/** The path of a value in a message, as JSONPath (RFC 9535) writes it: {@code $.events[0].name}. */
final class JsonPath {

  static final JsonPath ROOT = new JsonPath("$");

  private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final String text;

  private JsonPath(String text) {
    this.text = text;
  }

  JsonPath property(String name) {
    return new JsonPath(
        SIMPLE_NAME.matcher(name).matches()
            ? text + "." + name
            : text + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']");
  }

  JsonPath element(int index) {
    return new JsonPath(text + "[" + index + "]");
  }

  @Override
  public String toString() {
    return text;
  }
}
