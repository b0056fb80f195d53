package com.mparticle.firehose;

import com.mparticle.firehose.ProcessingFailedException.Failure;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what went wrong with the parts of one message, so that one part's failure does not stop
 * the others.
 */
final class Failures {

  private final List<Failure> failures = new ArrayList<>();

  /**
   * Takes note of what a handler threw. What no retry mends is logged and forgotten.
   *
   * @param part the part of the message that was being handled
   * @throws VirtualMachineError if that is what was thrown, unless it is a mere stack overflow
   */
  void add(String part, Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    if (thrown instanceof NonRetryableException) {
      Log.notRetried(part, thrown);
    } else {
      failures.add(new Failure(part, thrown));
    }
  }

  /**
   * Fails the call for what the method for a whole message threw; returns if a retry would not mend
   * it.
   *
   * @throws IOException if that was thrown, or a checked exception that stands behind it as its
   *     cause
   * @throws RuntimeException if that was thrown
   */
  static void ofWhole(Message message, Exception thrown) throws IOException {
    if (thrown instanceof IOException io) {
      throw io;
    }
    if (thrown instanceof RuntimeException unchecked
        && !(thrown instanceof NonRetryableException)) {
      throw unchecked;
    }
    Failures failures = new Failures();
    failures.add(message.typeName(), thrown);
    failures.throwIfAny();
  }

  /** Fails the call if anything but what no retry mends went wrong. */
  void throwIfAny() throws ProcessingFailedException {
    if (!failures.isEmpty()) {
      throw new ProcessingFailedException(failures);
    }
  }
}
