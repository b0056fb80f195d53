package com.mparticle.firehose.servlet;

import java.time.Duration;

/** Counts the requests that are being answered, and lets the last of them finish before the end. */
final class Drain {

  private int running;
  private boolean isClosed;

  /** Opens, also after an end. */
  synchronized void open() {
    isClosed = false;
  }

  /**
   * A request begins.
   *
   * @return false if it may not, as the end has come
   */
  synchronized boolean enter() {
    if (isClosed) {
      return false;
    }
    running++;
    return true;
  }

  /** A request that had begun is answered. */
  synchronized void leave() {
    running--;
    notifyAll();
  }

  /**
   * Lets no more requests begin, and waits for those that have.
   *
   * @param limit how long to wait at most
   * @return the number of requests that are still being answered
   */
  synchronized int close(Duration limit) {
    isClosed = true;
    long end = System.nanoTime() + limit.toNanos();
    try {
      for (long left = limit.toMillis(); running > 0 && left > 0; ) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return running;
  }
}
