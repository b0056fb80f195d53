package com.mparticle.firehose;

import java.io.IOException;

/**
 * A message, or a part of it that had to be handled, can't be read; says where and what was
 * expected.
 */
public final class MalformedMessageException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * A message that can't be read.
   *
   * @param message what is wrong and where, without values of the message
   */
  public MalformedMessageException(String message) {
    super(message);
  }
}
