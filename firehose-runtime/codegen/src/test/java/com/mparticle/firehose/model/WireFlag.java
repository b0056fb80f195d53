package com.mparticle.firehose.model;

/** Stands in for the runtime's interface of this name. */
public interface WireFlag {

  String wireFlag();
}
