package com.mparticle.firehose;

import com.mparticle.firehose.model.MalformedPart;

/**
 * Observes the processing of messages: for metrics, and to keep copies of what could not be read.
 * It is called by the thread that processes the message.
 */
public interface FirehoseListener {

  /**
   * A message was processed, whether or not that succeeded. Not called for verification requests,
   * nor for input that is no Firehose message.
   *
   * @throws RuntimeException to fail the call
   */
  default void processed(MessageOutcome outcome) {}

  /**
   * A part of a message can't be read, though handlers take parts of its type. No retry changes
   * that, so the call does not fail: this is the last chance to keep the part.
   *
   * @param part holds personal data
   * @param invocation how the message arrived
   * @throws RuntimeException to fail the call, so that mParticle sends the message again
   */
  default void malformed(MalformedPart part, Invocation invocation) {}
}
