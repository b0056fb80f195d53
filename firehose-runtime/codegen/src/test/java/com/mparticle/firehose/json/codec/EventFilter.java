package com.mparticle.firehose.json.codec;

/** Stands in for the runtime's class of this name. */
abstract class EventFilter {

  abstract int skippedEventCount();
}
