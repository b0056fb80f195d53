package com.mparticle.firehose.internal;

import com.mparticle.firehose.model.EnvelopeBuilder;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.UUID;

/**
 * The envelope of the response to a request: the id of the request, the time, and the version of
 * the protocol.
 */
public final class ResponseEnvelope {

  private final EnvelopeBuilder<?> response;
  private final UUID id;

  private ResponseEnvelope(EnvelopeBuilder<?> response, UUID id) {
    this.response = response;
    this.id = id;
  }

  /**
   * The envelope of the response to a request. A request without an id is answered under a random
   * one.
   *
   * @throws IllegalArgumentException if the message is a response
   */
  public static ResponseEnvelope forRequest(Message request) {
    return new ResponseEnvelope(
        responseTo(request.type()),
        request.id().isPresent() ? request.id().get() : UUID.randomUUID());
  }

  /** The response with no property but the envelope. */
  public Message empty() {
    return seal(response);
  }

  /**
   * The response with the properties of another.
   *
   * @param properties a response of the same type; its own envelope is replaced
   */
  public Message wrap(Message properties) {
    return seal(response.from(properties));
  }

  private Message seal(EnvelopeBuilder<?> builder) {
    return builder
        .id(id)
        .timestampMs(System.currentTimeMillis())
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .build();
  }

  private static EnvelopeBuilder<?> responseTo(Message.Type request) {
    // No switch: javac makes a class for each switch over an enum, which costs cold-start time.
    if (request == Message.Type.EVENT_PROCESSING_REQUEST) {
      return EventProcessingResponse.builder();
    }
    if (request == Message.Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST) {
      return AudienceMembershipChangeResponse.builder();
    }
    if (request == Message.Type.AUDIENCE_SUBSCRIPTION_REQUEST) {
      return AudienceSubscriptionResponse.builder();
    }
    if (request == Message.Type.DSR_PROCESSING_REQUEST) {
      return DsrProcessingResponse.builder();
    }
    if (request == Message.Type.MODULE_REGISTRATION_REQUEST) {
      return ModuleRegistrationResponse.builder();
    }
    throw new IllegalArgumentException(
        "Expected a request from mParticle, found " + request.wireName());
  }
}
