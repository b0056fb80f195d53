package com.mparticle.firehose.json.codec;

import java.io.IOException;

/**
 * A document or a value in it is not what is expected there. The message is one line, and names no
 * value of the document.
 */
public final class JsonMismatchException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient JsonPath path;
  private final String problem;

  /**
   * A value that can't be read.
   *
   * @param path where it is
   * @param problem what was expected and found
   */
  public JsonMismatchException(JsonPath path, String problem) {
    this.path = path;
    this.problem = problem;
  }

  /** Where the value is. */
  public JsonPath path() {
    return path;
  }

  /** What was expected and found, such as {@code expected a whole number, found a string}. */
  public String problem() {
    return problem;
  }

  /**
   * What was expected and found, and where in a part of the document.
   *
   * @param part a place around that of the value
   */
  public String problemIn(JsonPath part) {
    String where = path.after(part).toString();
    return where.isEmpty() ? problem : where + ": " + problem;
  }

  @Override
  public String getMessage() {
    String where = path.toString();
    return where.isEmpty() ? problem : where + ": " + problem;
  }

  /** Leaves the stack trace out: the message says where in the document, which is what matters. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
