package com.mparticle.firehose.model.dsrprocessing;

import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import org.immutables.value.Value;

/** The data subject request was taken (wire format, "DsrProcessingResponse"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface DsrProcessingResponse extends Message {

  @Override
  default Type type() {
    return Type.DSR_PROCESSING_RESPONSE;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DsrProcessingResponse}. */
  class Builder extends ImmutableDsrProcessingResponse.Builder
      implements EnvelopeBuilder<Builder> {}
}
