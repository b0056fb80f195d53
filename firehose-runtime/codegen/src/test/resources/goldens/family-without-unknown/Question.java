package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.OptionalInt;

@FirehoseValue
public non-sealed interface Question extends Note {

  @JsonProperty("length")
  OptionalInt length();

  static Builder builder() {
    throw new UnsupportedOperationException();
  }

  interface Builder {

    Builder length(OptionalInt length);

    Question build();
  }
}
