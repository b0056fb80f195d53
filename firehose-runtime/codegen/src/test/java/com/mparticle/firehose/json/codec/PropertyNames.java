package com.mparticle.firehose.json.codec;

/** Stands in for the runtime's class of this name. */
final class PropertyNames {

  PropertyNames(String... names) {}
}
