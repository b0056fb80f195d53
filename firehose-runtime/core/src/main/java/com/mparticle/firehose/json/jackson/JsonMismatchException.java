package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A value is well-formed JSON, but not what the value type has there. */
public final class JsonMismatchException extends JsonProcessingException {

  private static final long serialVersionUID = 1L;

  /**
   * A value that can't be read.
   *
   * @param place where it stands; empty at the root
   * @param problem what was expected and found, without any value
   */
  public JsonMismatchException(String place, String problem) {
    super(place.isEmpty() ? problem : place + ": " + problem);
  }
}
