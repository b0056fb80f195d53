package com.mparticle.firehose.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads UUIDs, more strictly than {@link UUID#fromString}, which takes any number of digits. */
final class Uuids {

  private static final int LENGTH = 36;

  private Uuids() {}

  /** The UUID, or null if the text is none: 8-4-4-4-12 hexadecimal digits. */
  static @Nullable UUID parse(String text) {
    if (text.length() != LENGTH) {
      return null;
    }
    long high = 0;
    long low = 0;
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        if (c != '-') {
          return null;
        }
        continue;
      }
      int digit = digit(c);
      if (digit < 0) {
        return null;
      }
      if (i < 18) {
        high = high << 4 | digit;
      } else {
        low = low << 4 | digit;
      }
    }
    return new UUID(high, low);
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }
}
