package com.mparticle.firehose;

import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Reads a made message of each kind and writes the answer to it, without handing it to anybody, so
 * that the virtual machine knows the classes and the code when the first real message arrives.
 */
final class Priming {

  /** One message in each line. */
  private static final String MESSAGES = "priming.jsonl";

  /** After so many calls, the virtual machine has compiled what is called most. */
  private static final int ROUNDS = 300;

  private Priming() {}

  /**
   * Reads and answers all of them, many times.
   *
   * @param filter what of them is to be read
   */
  static void run(MessageSerializer serializer, EventFilter filter) throws IOException {
    List<String> messages = messages();
    for (int round = 0; round < ROUNDS; round++) {
      for (String json : messages) {
        Message message = read(json, serializer, filter);
        serializer.serialize(emptyAnswer(message));
        lookInto(message, read(json, serializer, filter));
      }
    }
  }

  private static Message read(String json, MessageSerializer serializer, EventFilter filter)
      throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return serializer.deserialize(new ByteArrayInputStream(bytes), filter);
  }

  /** One message of each kind. */
  static List<String> messages() throws IOException {
    try (InputStream messages =
        Objects.requireNonNull(Priming.class.getResourceAsStream(MESSAGES), MESSAGES)) {
      return new String(messages.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** As handlers do: maps that nobody looks into are not read, and constants not looked up. */
  private static void lookInto(Message message, Message same) {
    boolean isKnown = true;
    if (message instanceof EventProcessingRequest batch) {
      for (UserIdentity identity : batch.userIdentities()) {
        isKnown &= identity.type() != UserIdentity.Type.UNKNOWN;
      }
    }
    if (!isKnown || !message.equals(same)) {
      throw new IllegalStateException("Expected to read it as it was made: " + message.typeName());
    }
  }

  private static Message emptyAnswer(Message request) {
    Responses responses = Responses.to(request);
    if (request instanceof EventProcessingRequest) {
      return responses.enclose(EventProcessingResponse.builder().build());
    }
    if (request instanceof AudienceMembershipChangeRequest) {
      return responses.enclose(AudienceMembershipChangeResponse.builder().build());
    }
    if (request instanceof AudienceSubscriptionRequest) {
      return responses.enclose(AudienceSubscriptionResponse.builder().build());
    }
    if (request instanceof DsrProcessingRequest) {
      return responses.enclose(DsrProcessingResponse.builder().build());
    }
    throw new IllegalStateException("No answer to " + request.typeName());
  }
}
