package com.mparticle.firehose.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.FirehoseValue;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** When mParticle sends membership changes (wire format, "BulkConfiguration"). */
@FirehoseValue
@Value.Immutable
public interface BulkConfiguration {

  /** The number of changes to wait for; 2000 where absent. */
  @JsonProperty("bulk_forward_wait_for_messages")
  OptionalInt bulkForwardWaitForMessages();

  /** The time to wait, in minutes; 720 where absent. */
  @JsonProperty("bulk_forward_wait_in_minutes")
  OptionalInt bulkForwardWaitInMinutes();

  /** A builder with all properties absent. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BulkConfiguration}. */
  class Builder extends ImmutableBulkConfiguration.Builder {}
}
