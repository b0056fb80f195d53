package com.mparticle.firehose.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Something that holds for every document. */
@FunctionalInterface
interface Property {

  /** Fails with any throwable if the property does not hold for the document. */
  void check(byte[] document) throws Throwable;

  /**
   * Checks a document; if that fails, the error shows the smallest part of the document that fails,
   * too.
   *
   * @param origin how the document was made
   */
  default void check(String origin, byte[] document) {
    if (failure(document) == null) {
      return;
    }
    byte[] smallest = shrink(document);
    throw new AssertionError(
        origin + ": fails with " + new String(smallest, StandardCharsets.UTF_8) + " (in base64: "
            + Base64.getEncoder().encodeToString(smallest) + ")",
        failure(smallest));
  }

  /** Takes parts away, large ones first, for as long as the rest fails. */
  private byte[] shrink(byte[] document) {
    byte[] smallest = document;
    for (int size = smallest.length / 2; size > 0; ) {
      byte[] smaller = withoutSomePart(smallest, size);
      if (smaller.length < smallest.length) {
        smallest = smaller;
        size = Math.min(size, smallest.length);
      } else {
        size /= 2;
      }
    }
    return smallest;
  }

  /** The document without those of its parts of a size without which it still fails. */
  private byte[] withoutSomePart(byte[] document, int size) {
    byte[] rest = document;
    for (int start = 0; start < rest.length; ) {
      byte[] shorter = without(rest, start, Math.min(rest.length, start + size));
      if (failure(shorter) != null) {
        rest = shorter;
      } else {
        start += size;
      }
    }
    return rest;
  }

  private static byte[] without(byte[] document, int start, int end) {
    byte[] rest = Arrays.copyOf(document, document.length - (end - start));
    System.arraycopy(document, end, rest, start, document.length - end);
    return rest;
  }

  private @Nullable Throwable failure(byte[] document) {
    try {
      check(document);
      return null;
    } catch (Throwable e) {
      return e;
    }
  }
}
