package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.samples.Samples;
import java.time.Duration;
import java.time.Instant;

/**
 * A clock that stands still until it is advanced; sleeping advances it, and takes no time. It
 * starts at {@link Samples#NOW}.
 */
public final class VirtualClock implements EmulatorClock {

  private Instant now = Samples.NOW;

  /** A clock. */
  public VirtualClock() {}

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Lets time pass. */
  public synchronized void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public void sleep(Duration duration) {
    advance(duration);
  }
}
