package com.mparticle.firehose.internal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseEnvelopeTest {

  private static final UUID ID = UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001");

  @ParameterizedTest
  @EnumSource(Message.Type.class)
  void everyRequestHasItsResponse(Message.Type type) throws IOException {
    Message message = messageOf(type);

    if (type.response().isPresent()) {
      assertThat(ResponseEnvelope.forRequest(message).empty().type())
          .isEqualTo(type.response().get());
    } else {
      assertThat(assertThrows(
              IllegalArgumentException.class, () -> ResponseEnvelope.forRequest(message)))
          .hasMessageThat()
          .isEqualTo("Expected a request from mParticle, found " + type.wireName());
    }
  }

  @ParameterizedTest
  @EnumSource(Message.Type.class)
  void responsesAreNamedAfterTheirRequests(Message.Type type) {
    assertThat(type.response().isPresent()).isEqualTo(type.wireName().endsWith("_request"));
    type.response()
        .ifPresent(response -> assertThat(response.wireName())
            .isEqualTo(type.wireName().replace("_request", "_response")));
  }

  @Test
  void envelopeTakesThePlaceOfTheResponsesOwn() {
    EventProcessingResponse response = EventProcessingResponse.builder()
        .id(new UUID(1, 2))
        .timestampMs(1)
        .suspendSubscription(true)
        .build();

    EventProcessingResponse wrapped = (EventProcessingResponse)
        ResponseEnvelope.forRequest(EventProcessingRequest.builder().id(ID).build())
            .wrap(response);

    assertThat(wrapped.id()).hasValue(ID);
    assertThat(wrapped.timestampMs().getAsLong()).isGreaterThan(1);
    assertThat(wrapped.firehoseVersion()).hasValue(Message.FIREHOSE_VERSION);
    assertThat(wrapped.suspendSubscription()).isTrue();
  }

  private static Message messageOf(Message.Type type) throws IOException {
    return new MessageSerializer().deserialize("{\"type\":\"" + type.wireName() + "\"}");
  }
}
