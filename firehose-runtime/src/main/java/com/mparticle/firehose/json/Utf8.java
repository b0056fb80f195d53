package com.mparticle.firehose.json;

/** What there is to know of UTF-8 here. */
final class Utf8 {

  private Utf8() {}

  /** How many bytes the byte order mark takes: none or three. */
  static int lengthOfMark(byte[] text) {
    boolean marked = text.length >= 3
        && text[0] == (byte) 0xEF
        && text[1] == (byte) 0xBB
        && text[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
