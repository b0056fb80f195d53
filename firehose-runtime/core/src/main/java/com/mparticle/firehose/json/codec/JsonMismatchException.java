package com.mparticle.firehose.json.codec;

import java.io.IOException;

/**
 * A document or a value in it is not what is expected there. The message is one line, and names no
 * value of the document.
 */
public final class JsonMismatchException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String message;

  /**
   * A value that can't be read.
   *
   * @param path where it is, such as {@code events[3].location}; empty at the root
   * @param problem what was expected and found
   */
  public JsonMismatchException(String path, String problem) {
    this.message = path.isEmpty() ? problem : path + ": " + problem;
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** Leaves the stack trace out: the message says where in the document, which is what matters. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
