package com.mparticle.firehose.emulator;

import java.util.Random;
import java.util.UUID;

/** Ids of messages, the same in each run for the same seed. */
final class MessageIds {

  private final Random random;

  MessageIds(long seed) {
    this.random = new Random(seed);
  }

  synchronized UUID next() {
    long versionFour = (random.nextLong() & ~0xF000L) | 0x4000L;
    long ietfVariant = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(versionFour, ietfVariant);
  }
}
