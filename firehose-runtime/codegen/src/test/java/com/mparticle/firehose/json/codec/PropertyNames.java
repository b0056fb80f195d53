package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.WireFlag;

/** Stands in for the runtime's class of this name. */
final class PropertyNames {

  static final int UNKNOWN = Integer.MAX_VALUE - 1;

  PropertyNames(String... names) {}

  PropertyNames(WireFlag[] flags, String... names) {}
}
