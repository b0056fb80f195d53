package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;

/** An object says more than once which type it has: it has to be read again as its last one. */
public final class DuplicateTypeException extends JsonProcessingException {

  private static final long serialVersionUID = 1L;

  public DuplicateTypeException() {
    super("type: expected one");
  }
}
