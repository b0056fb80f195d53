package com.mparticle.firehose.emulator.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Values that look random and are the same for the same seed. */
final class Draw {

  private final SplittableRandom random;

  Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Draws for a text, such as the name of a user. */
  Draw(String seed) {
    this((long) seed.hashCode());
  }

  UUID uuid() {
    long versionFour = (random.nextLong() & ~0xF000L) | 0x4000L;
    long ietfVariant = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(versionFour, ietfVariant);
  }

  /** A number of at least one and less than a bound. */
  long number(long bound) {
    return random.nextLong(1, bound);
  }

  int index(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> values) {
    return values.get(index(values.size()));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** An amount of money with two digits after the point, from 1.00 up to 100.00. */
  BigDecimal amount() {
    return BigDecimal.valueOf(random.nextLong(100, 10_000), 2);
  }

  /** Lower-case hexadecimal digits. */
  String hex(int digits) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      hex.append(Character.forDigit(random.nextInt(16), 16));
    }
    return hex.toString();
  }
}
