package com.mparticle.firehose.model;

/** A constant of an enum that is a boolean property in JSON (see {@link Flags}). */
public interface WireFlag {

  /** The name of the property, such as {@code allow_access_location}. */
  String wireFlag();
}
