package com.mparticle.firehose.emulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time by which an emulator stamps messages and waits before it tries again. */
public interface EmulatorClock extends InstantSource {

  /** The time of this machine. */
  static EmulatorClock system() {
    return new EmulatorClock() {
      @Override
      public Instant instant() {
        return Clock.systemUTC().instant();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
      }
    };
  }

  /**
   * Waits.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;
}
