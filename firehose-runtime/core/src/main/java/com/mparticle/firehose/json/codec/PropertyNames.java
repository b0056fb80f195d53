package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.WireFlag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names of the properties of a value type, or of the types in a sealed hierarchy, by index.
 * Readers look names up as text or as the bytes of a document.
 */
public final class PropertyNames {

  /** Index of a name that is not among these. */
  public static final int UNKNOWN = Integer.MAX_VALUE - 1;

  /** No names. */
  static final PropertyNames NONE = new PropertyNames();

  private final String[] names;
  private final byte[][] bytes;

  /**
   * Names; looking them up in the order in which they are given is the fastest.
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

  /**
   * Names, and after them those of flags.
   *
   * @param flags all constants of an enum
   * @param names ASCII
   */
  PropertyNames(WireFlag[] flags, String... names) {
    this(withFlags(flags, names));
  }

  private static String[] withFlags(WireFlag[] flags, String[] names) {
    String[] all = Arrays.copyOf(names, names.length + flags.length);
    for (int i = 0; i < flags.length; i++) {
      all[names.length + i] = flags[i].wireFlag();
    }
    return all;
  }

  /** The length of the name at an index, in bytes. */
  public int length(int index) {
    return bytes[index].length;
  }

  /**
   * The index of a name, or {@link #UNKNOWN}.
   *
   * @param hint the index to look at first
   */
  public int indexOf(String name, int hint) {
    for (int i = hint; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    for (int i = 0; i < hint && i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  /**
   * The index of the name in a document, or {@link #UNKNOWN}.
   *
   * @param start position of the name, after its opening quotation mark
   * @param hint the index to look at first
   */
  public int indexOf(byte[] json, int start, int hint) {
    for (int i = hint; i < bytes.length; i++) {
      if (matchesAt(start, json, bytes[i])) {
        return i;
      }
    }
    for (int i = 0; i < hint && i < bytes.length; i++) {
      if (matchesAt(start, json, bytes[i])) {
        return i;
      }
    }
    return UNKNOWN;
  }

  /** Whether a name and its closing quotation mark are at a position. */
  private static boolean matchesAt(int start, byte[] json, byte[] name) {
    int end = start + name.length;
    return end < json.length
        && json[end] == '"'
        && Arrays.equals(name, 0, name.length, json, start, end);
  }
}
