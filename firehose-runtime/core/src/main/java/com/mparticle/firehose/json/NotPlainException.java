package com.mparticle.firehose.json;

import java.io.IOException;

/** JSON is not as plain as {@link PlainInput} reads it; whether it is wrong, others know. */
final class NotPlainException extends IOException {

  private static final long serialVersionUID = 1L;

  NotPlainException() {
    super("JSON is not plain");
  }

  /** None: it only says to read again in another way. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
