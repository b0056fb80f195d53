package com.mparticle.firehose.json.scan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * UUIDs of 8, 4, 4, 4 and 12 hexadecimal digits. {@link UUID#fromString} takes any number of
 * digits.
 */
public final class Uuids {

  static final int LENGTH = 36;

  private Uuids() {}

  /** Parses a UUID; null if the text is none. */
  public static @Nullable UUID parse(String text) {
    return text.length() == LENGTH ? parse(text.getBytes(StandardCharsets.ISO_8859_1), 0) : null;
  }

  /** Parses the UUID at a position; null if there is none. */
  static @Nullable UUID parse(byte[] text, int start) {
    if (start + LENGTH > text.length
        || text[start + 8] != '-'
        || text[start + 13] != '-'
        || text[start + 18] != '-'
        || text[start + 23] != '-') {
      return null;
    }
    long timeLow = Hex.parse(text, start, 8);
    long timeMid = Hex.parse(text, start + 9, 4);
    long timeHigh = Hex.parse(text, start + 14, 4);
    long clock = Hex.parse(text, start + 19, 4);
    long node = Hex.parse(text, start + 24, 12);
    if ((timeLow | timeMid | timeHigh | clock | node) < 0) {
      return null;
    }
    return new UUID(timeLow << 32 | timeMid << 16 | timeHigh, clock << 48 | node);
  }
}
