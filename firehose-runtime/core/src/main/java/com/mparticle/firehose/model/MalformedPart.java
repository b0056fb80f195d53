package com.mparticle.firehose.model;

/**
 * A part of a message that can't be read.
 *
 * @param path where in the message it is, such as {@code events[3]}; without an index where parts
 *     before it were skipped
 * @param problem what is wrong, and where in the part, such as {@code timestamp_ms: expected a
 *     whole number, found a string}; never a value
 * @param json the part as it was received; it may hold personal data
 */
public record MalformedPart(String path, String problem, String json) {

  /** Path and problem; not the JSON. */
  @Override
  public String toString() {
    return "MalformedPart[path=" + path + ", problem=" + problem + ", json=***]";
  }
}
