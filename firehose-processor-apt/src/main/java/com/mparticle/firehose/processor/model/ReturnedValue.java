package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * What a handler method returns.
 *
 * @param type simple name of the return type, as written
 * @param erasure the return type without type arguments
 * @param isCloseable whether it is closed at the end of a batch that it is the state of
 * @param owner whose type it is
 */
public record ReturnedValue(
    Kind kind, String type, TypeName erasure, boolean isCloseable, Owner owner) {

  /** Whose a type is. */
  public enum Owner {
    /** A class of the partner's, or of a library that they use. */
    PARTNER,
    /** The same, but in a place where the dispatcher can't use it. */
    HIDDEN,
    /** A settings interface of the partner's. */
    SETTINGS,
    /** A class of Java. */
    JAVA,
    /** A class of this SDK. */
    SDK,
    /** A type variable, which may be any class. */
    VARIABLE,
    /** Not a class: {@code void}, a primitive type or an array. */
    NOBODY
  }

  /** What the dispatcher can do with it. */
  public enum Kind {
    /** Nothing is returned. */
    NOTHING("void"),
    /** A batch to handle instead. */
    BATCH(EventProcessingRequest.class),
    /** What the handlers of a batch share. */
    STATE("a class of your own as the state of the batch"),
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
    /** The promise of something later, which no handler may return. */
    FUTURE("nothing"),
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
     * Returns the return type to write for it, or what to write; for settings, the member of
     * {@code AudienceProcessing} that names the type.
     */
    public String sourceText() {
      return sourceText;
    }
  }
}
