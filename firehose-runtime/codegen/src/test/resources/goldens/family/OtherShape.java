package com.acme;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.mparticle.firehose.model.FirehoseValue;

@FirehoseValue
public non-sealed interface OtherShape extends Shape {

  @JsonRawValue
  String json();
}
