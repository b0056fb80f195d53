package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** An object says more than once which type it has: it has to be read again as its last one. */
final class RepeatedTypeException extends JsonProcessingException {

  private static final long serialVersionUID = 1L;

  RepeatedTypeException() {
    super("type: expected one");
  }
}
