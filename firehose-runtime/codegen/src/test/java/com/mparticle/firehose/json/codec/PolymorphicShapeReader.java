package com.mparticle.firehose.json.codec;

/** Stands in for a reader that the runtime has written by hand for each family. */
final class PolymorphicShapeReader {

  private PolymorphicShapeReader() {}

  static Object read(JsonReader json) {
    return json;
  }
}
