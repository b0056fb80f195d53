package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.OptionalInt;

@FirehoseValue
public non-sealed interface Circle extends Shape {

  @JsonProperty("radius")
  OptionalInt radius();

  static Builder builder() {
    throw new UnsupportedOperationException();
  }

  interface Builder {

    Builder radius(OptionalInt radius);

    Circle build();
  }
}
