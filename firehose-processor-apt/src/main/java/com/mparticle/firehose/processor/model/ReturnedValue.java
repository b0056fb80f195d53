package com.mparticle.firehose.processor.model;

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
    BATCH("EventProcessingRequest"),
    /** The response to a batch. */
    EVENT_RESPONSE("EventProcessingResponse"),
    /** The response to membership changes. */
    MEMBERSHIP_RESPONSE("AudienceMembershipChangeResponse"),
    /** The response to a subscription. */
    SUBSCRIPTION_RESPONSE("AudienceSubscriptionResponse"),
    /** Subscription settings that become the response to a subscription. */
    SUBSCRIPTION_SETTINGS("subscriptionSettings"),
    /** The response to a data subject request. */
    DSR_RESPONSE("DsrProcessingResponse"),
    /** Something that no response is made of. */
    OTHER("nothing");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    /**
     * The return type to write for it; for settings, the member of {@code AudienceProcessing} that
     * names the type.
     */
    public String written() {
      return written;
    }
  }
}
