package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import java.util.Optional;

/**
 * What a handler method returns.
 *
 * @param type simple name of the return type, as written
 */
public record ReturnedValue(Kind kind, String type) {

  /** What the dispatcher can do with it. */
  public enum Kind {
    /** Nothing is returned. */
    NOTHING("void"),
    /** A batch to handle instead. */
    BATCH(EventProcessingRequest.class),
    /** The response to a batch. */
    EVENT_RESPONSE(EventProcessingResponse.class),
    /** The response to membership changes. */
    MEMBERSHIP_RESPONSE(AudienceMembershipChangeResponse.class),
    /** The response to a subscription. */
    SUBSCRIPTION_RESPONSE(AudienceSubscriptionResponse.class),
    /** Subscription settings that become the response to a subscription. */
    SUBSCRIPTION_SETTINGS("subscriptionSettings"),
    /** The response to a data subject request. */
    DSR_RESPONSE(DsrProcessingResponse.class),
    /** Anything else, which no handler may return. */
    OTHER("nothing");

    private final Optional<Class<?>> type;
    private final String sourceText;

    Kind(Class<?> type) {
      this.type = Optional.of(type);
      this.sourceText = type.getSimpleName();
    }

    Kind(String sourceText) {
      this.type = Optional.empty();
      this.sourceText = sourceText;
    }

    /** Returns the model's type for it; absent where it has none. */
    public Optional<Class<?>> type() {
      return type;
    }

    /**
     * Returns the return type to write for it; for settings, the member of
     * {@code AudienceProcessing} that names the type.
     */
    public String sourceText() {
      return sourceText;
    }
  }
}
