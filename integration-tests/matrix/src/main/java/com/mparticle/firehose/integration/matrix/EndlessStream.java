package com.mparticle.firehose.integration.matrix;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A text, and after it another one again and again: up to a gibibyte, where nobody stops reading.
 */
final class EndlessStream extends InputStream {

  private static final long LENGTH = 1L << 30;

  private final byte[] start;
  private final byte[] rest;
  private long position;

  EndlessStream(String start, String rest) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.rest = rest.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() {
    if (position == LENGTH) {
      throw new IllegalStateException("Expected nobody to read a gibibyte");
    }
    long i = position++;
    return i < start.length ? start[(int) i] : rest[(int) ((i - start.length) % rest.length)];
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    for (int i = 0; i < length; i++) {
      bytes[offset + i] = (byte) read();
    }
    return length;
  }

  @Override
  public int available() {
    return Integer.MAX_VALUE;
  }
}
