package com.mparticle.firehose.json.scan;

import java.io.IOException;

/** JSON is not as plain as {@link Utf8JsonReader} reads it; whether it is wrong, others know. */
public final class FastPathMissException extends IOException {

  private static final long serialVersionUID = 1L;

  public FastPathMissException() {
    super("JSON is not plain");
  }

  /** None: it only says to read again in another way. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
