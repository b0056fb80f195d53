package com.mparticle.firehose;

import java.util.List;

/** A message that is handled as a whole has no parts. */
final class NoParts implements Parts {

  @Override
  public List<?> all() {
    return List.of();
  }

  @Override
  public String describe(Object part) {
    throw new IllegalArgumentException(
        "Expected no part, found a " + part.getClass().getName());
  }
}
