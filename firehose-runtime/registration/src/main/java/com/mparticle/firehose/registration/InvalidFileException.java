package com.mparticle.firehose.registration;

import java.io.IOException;

/** A file of registrations, or of accepted changes, can't be read. */
public final class InvalidFileException extends IOException {

  private static final long serialVersionUID = 1L;

  InvalidFileException(String message) {
    super(message);
  }
}
