package com.mparticle.firehose;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.UUID;

/**
 * Puts the envelope around responses: the id of the request, the time, and the version of the
 * protocol.
 */
final class Responses {

  private final UUID id;
  private final long timestampMs;

  private Responses(UUID id, long timestampMs) {
    this.id = id;
    this.timestampMs = timestampMs;
  }

  /**
   * The envelope of the response to a request; a request without an id is answered under an id of
   * its own.
   */
  static Responses to(Message request) {
    UUID id = request.id().isPresent() ? request.id().get() : UUID.randomUUID();
    return new Responses(id, System.currentTimeMillis());
  }

  ModuleRegistrationResponse enclose(ModuleRegistrationResponse response) {
    return ModuleRegistrationResponse.builder()
        .from(response)
        .id(id)
        .timestampMs(timestampMs)
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .build();
  }

  EventProcessingResponse enclose(EventProcessingResponse response) {
    return EventProcessingResponse.builder()
        .from(response)
        .id(id)
        .timestampMs(timestampMs)
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .build();
  }

  AudienceSubscriptionResponse enclose(AudienceSubscriptionResponse response) {
    return AudienceSubscriptionResponse.builder()
        .from(response)
        .id(id)
        .timestampMs(timestampMs)
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .build();
  }

  AudienceMembershipChangeResponse enclose(AudienceMembershipChangeResponse response) {
    return AudienceMembershipChangeResponse.builder()
        .from(response)
        .id(id)
        .timestampMs(timestampMs)
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .build();
  }

  DsrProcessingResponse enclose(DsrProcessingResponse response) {
    return DsrProcessingResponse.builder()
        .from(response)
        .id(id)
        .timestampMs(timestampMs)
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .build();
  }
}
