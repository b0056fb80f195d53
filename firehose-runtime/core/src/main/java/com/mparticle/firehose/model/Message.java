package com.mparticle.firehose.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** What mParticle sends to a partner, or the partner's answer to it (wire format, "Message"). */
@JsonPropertyOrder("type")
public sealed interface Message
    permits EventProcessingRequest,
        EventProcessingResponse,
        AudienceSubscriptionRequest,
        AudienceSubscriptionResponse,
        AudienceMembershipChangeRequest,
        AudienceMembershipChangeResponse,
        DsrProcessingRequest,
        DsrProcessingResponse,
        ModuleRegistrationRequest,
        ModuleRegistrationResponse {

  /** The version of the protocol that this SDK speaks. */
  String FIREHOSE_VERSION = "3.2.0";

  /** Which kind of message this is. */
  Type type();

  /** Wire name of {@link #type()}. */
  @JsonProperty("type")
  default String typeName() {
    return type().wireName();
  }

  /** Identifies the message; a response carries the id of its request. */
  @JsonProperty("id")
  Optional<UUID> id();

  /** When the message was made, in milliseconds since the epoch. */
  @JsonProperty("timestamp_ms")
  OptionalLong timestampMs();

  /** Version of the protocol that the sender speaks, such as {@code 3.2.0}; absent before 2.0. */
  @JsonProperty("firehose_version")
  Optional<String> firehoseVersion();

  /** The kinds of messages. */
  enum Type implements WireEnum {
    /** mParticle asks what the module is and can do. */
    @Selects(ModuleRegistrationRequest.class)
    MODULE_REGISTRATION_REQUEST,
    /** The module's description of itself. */
    @Selects(ModuleRegistrationResponse.class)
    MODULE_REGISTRATION_RESPONSE,
    /** A batch of events of one user. */
    @Selects(EventProcessingRequest.class)
    EVENT_PROCESSING_REQUEST,
    /** The batch was taken. */
    @Selects(EventProcessingResponse.class)
    EVENT_PROCESSING_RESPONSE,
    /** An audience was connected, changed or disconnected. */
    @Selects(AudienceSubscriptionRequest.class)
    AUDIENCE_SUBSCRIPTION_REQUEST,
    /** The audience subscription was taken. */
    @Selects(AudienceSubscriptionResponse.class)
    AUDIENCE_SUBSCRIPTION_RESPONSE,
    /** Users joined or left audiences. */
    @Selects(AudienceMembershipChangeRequest.class)
    AUDIENCE_MEMBERSHIP_CHANGE_REQUEST,
    /** The membership changes were taken. */
    @Selects(AudienceMembershipChangeResponse.class)
    AUDIENCE_MEMBERSHIP_CHANGE_RESPONSE,
    /** A data subject asks for erasure of their data. */
    @Selects(DsrProcessingRequest.class)
    DSR_PROCESSING_REQUEST,
    /** The data subject request was taken. */
    @Selects(DsrProcessingResponse.class)
    DSR_PROCESSING_RESPONSE;

    /** The type of the response to requests of this type; absent for types of responses. */
    public Optional<Type> response() {
      return switch (this) {
        case MODULE_REGISTRATION_REQUEST -> Optional.of(MODULE_REGISTRATION_RESPONSE);
        case EVENT_PROCESSING_REQUEST -> Optional.of(EVENT_PROCESSING_RESPONSE);
        case AUDIENCE_SUBSCRIPTION_REQUEST -> Optional.of(AUDIENCE_SUBSCRIPTION_RESPONSE);
        case AUDIENCE_MEMBERSHIP_CHANGE_REQUEST -> Optional.of(AUDIENCE_MEMBERSHIP_CHANGE_RESPONSE);
        case DSR_PROCESSING_REQUEST -> Optional.of(DSR_PROCESSING_RESPONSE);
        default -> Optional.empty();
      };
    }

    /** The value type of messages of this type. */
    public Class<? extends Message> valueType() {
      return MessageValueTypes.of(this);
    }

    @Override
    public String toString() {
      return wireName();
    }
  }
}
