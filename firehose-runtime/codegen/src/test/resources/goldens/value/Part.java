package com.acme;

import com.mparticle.firehose.model.FirehoseValue;

/** Has no properties. */
@FirehoseValue
public interface Part {

  static Builder builder() {
    throw new UnsupportedOperationException();
  }

  interface Builder {

    Part build();
  }
}
