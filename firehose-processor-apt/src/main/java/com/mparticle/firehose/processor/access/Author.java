package com.mparticle.firehose.processor.access;

/** Who wrote a class. What is known of its code depends on that. */
enum Author {
  /** The partner: the class is compiled from source, and its code is analyzed. */
  PARTNER,
  /** Firehose: a class of the model. Its accessors and builders are known. */
  MODEL,
  /** Firehose: another class. It hands values to nobody but the partner. */
  FIREHOSE,
  /** The JDK: its collections, streams and the like keep values under their types. */
  JDK,
  /** Others. They may do anything with a value. */
  LIBRARY
}
