package com.mparticle.firehose.json.codec;

/** Stands in for the runtime's class of this name. */
abstract class PolymorphicReader {

  static JsonReader begin(JsonReader json) {
    return json;
  }
}
