package com.mparticle.firehose.model.eventprocessing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import org.immutables.value.Value;

/** The answer to a batch (wire format, "EventProcessingResponse"). */
@FirehoseValue
@Value.Immutable
public non-sealed interface EventProcessingResponse extends Message {

  @Override
  default Type type() {
    return Type.EVENT_PROCESSING_RESPONSE;
  }

  /**
   * Whether mParticle shall send no more until the customer resumes it, as for a fault that lasts;
   * written only when true.
   */
  @JsonProperty("suspend_subscription")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean suspendSubscription() {
    return false;
  }

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds answers to batches. */
  class Builder extends ImmutableEventProcessingResponse.Builder
      implements EnvelopeBuilder<Builder> {}
}
