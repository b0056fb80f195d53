package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A problem with JSON in words of our own: Jackson's would show the value at fault. */
public final class DatabindMismatchException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  /**
   * A value that can't be read.
   *
   * @param problem what was expected and found, on one line
   */
  public DatabindMismatchException(JsonParser parser, String problem) {
    super(parser, problem);
  }

  /** What was expected and found. */
  public String problem() {
    return getOriginalMessage();
  }
}
