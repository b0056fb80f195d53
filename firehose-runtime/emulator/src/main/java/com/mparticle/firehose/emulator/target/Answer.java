package com.mparticle.firehose.emulator.target;

import java.util.Optional;

/** What came of one attempt to send a message. */
public sealed interface Answer {

  /**
   * The module answered.
   *
   * @param json its answer; whether it is a fitting response is not checked
   */
  record Response(String json) implements Answer {

    /** Without the answer, which may hold settings. */
    @Override
    public String toString() {
      return "Response";
    }
  }

  /**
   * The call failed.
   *
   * @param text what happened, in a sentence without its full stop
   * @param retryable whether mParticle tries again
   * @param cause what a module in this process threw, or why a connection failed
   */
  record Failure(String text, boolean retryable, Optional<Throwable> cause) implements Answer {

    /** A failure without an exception. */
    public static Failure of(String text, boolean retryable) {
      return new Failure(text, retryable, Optional.empty());
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
