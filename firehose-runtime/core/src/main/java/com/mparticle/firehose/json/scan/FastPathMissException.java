package com.mparticle.firehose.json.scan;

import java.io.IOException;

/**
 * The fast path does not support a document; another reader has to read it and decides whether it
 * is valid.
 */
public final class FastPathMissException extends IOException {

  private static final long serialVersionUID = 1L;

  FastPathMissException() {
    super("The fast path does not support this document");
  }

  /** Leaves the stack trace out: this exception says no more than to read in another way. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
