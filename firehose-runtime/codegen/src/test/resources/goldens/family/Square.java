package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.OptionalInt;

@FirehoseValue
public non-sealed interface Square extends Shape {

  @JsonProperty("width")
  OptionalInt width();

  static Builder builder() {
    throw new UnsupportedOperationException();
  }

  interface Builder {

    Builder width(OptionalInt width);

    Square build();
  }
}
