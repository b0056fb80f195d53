package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A problem with JSON in words of our own: Jackson's would show the value at fault. */
final class UnreadableValueException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  /**
   * A value that can't be read.
   *
   * @param problem what was expected and found, on one line
   */
  UnreadableValueException(JsonParser parser, String problem) {
    super(parser, problem);
  }

  /** What was expected and found. */
  String problem() {
    return getOriginalMessage();
  }
}
