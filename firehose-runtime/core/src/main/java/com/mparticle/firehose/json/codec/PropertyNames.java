package com.mparticle.firehose.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names of the properties of a value type, or of the value types of a family, by index. */
public final class PropertyNames {

  /** Index of a name that is not among these. */
  public static final int UNKNOWN = Integer.MAX_VALUE - 1;

  private final String[] names;
  private final byte[][] bytes;

  /**
   * Names in the order in which they usually come.
   *
   * @param names ASCII
   */
  public PropertyNames(String... names) {
    this.names = names;
    this.bytes = new byte[names.length][];
    for (int i = 0; i < names.length; i++) {
      bytes[i] = names[i].getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  public String get(int index) {
    return names[index];
  }

  public int length(int index) {
    return bytes[index].length;
  }

  /**
   * The index of a name, or {@link #UNKNOWN}.
   *
   * @param expected where to look first
   */
  public int indexOf(String name, int expected) {
    for (int i = expected; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    for (int i = 0; i < expected && i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  /**
   * The index of the name that stands in JSON, or {@link #UNKNOWN} where another does.
   *
   * @param start where the name begins, after its quotation mark
   * @param expected where to look first
   */
  public int indexOf(byte[] json, int start, int expected) {
    for (int i = expected; i < bytes.length; i++) {
      if (stands(bytes[i], json, start)) {
        return i;
      }
    }
    for (int i = 0; i < expected && i < bytes.length; i++) {
      if (stands(bytes[i], json, start)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  private static boolean stands(byte[] name, byte[] json, int start) {
    int end = start + name.length;
    return end < json.length
        && json[end] == '"'
        && Arrays.equals(name, 0, name.length, json, start, end);
  }
}
