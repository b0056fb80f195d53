package com.mparticle.firehose.sqs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityResponse;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageResponse;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

/** Remembers what is asked of queues, and refuses what it is told to refuse. */
final class FakeSqs implements SqsClient {

  private final List<Sent> sent = new ArrayList<>();
  private final List<String> deleted = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<Integer> batchSizes = new ArrayList<>();
  private final Set<String> refusedBodies = new HashSet<>();
  private final Set<String> oftenRefusedBodies = new HashSet<>();
  private boolean isDown;

  /** What the queues took, in order. */
  List<Sent> sent() {
    return sent;
  }

  /** Bodies of what the queues took, in order. */
  List<String> sentBodies() {
    return sent.stream().map(Sent::body).toList();
  }

  /** Receipt handles that were deleted, in order. */
  List<String> deleted() {
    return deleted;
  }

  /** Receipt handles that were hidden, each with its seconds. */
  List<String> hidden() {
    return hidden;
  }

  /** How many entries each request for a batch had. */
  List<Integer> batchSizes() {
    return batchSizes;
  }

  /** Fails all requests from now on, or no more. */
  void setDown(boolean isDown) {
    this.isDown = isDown;
  }

  /** Refuses this body in a batch the next time. */
  void refuseOnce(String body) {
    refusedBodies.add(body);
  }

  /** Refuses this body in a batch each time. */
  void refuse(String body) {
    oftenRefusedBodies.add(body);
  }

  @Override
  public SendMessageResponse sendMessage(SendMessageRequest request) {
    failIfDown();
    sent.add(new Sent(
        request.queueUrl(),
        request.messageBody(),
        request.messageAttributes(),
        request.delaySeconds(),
        request.messageGroupId(),
        request.messageDeduplicationId()));
    return SendMessageResponse.builder().build();
  }

  @Override
  public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
    failIfDown();
    batchSizes.add(request.entries().size());
    List<BatchResultErrorEntry> failed = new ArrayList<>();
    for (SendMessageBatchRequestEntry entry : request.entries()) {
      String body = entry.messageBody();
      if (refusedBodies.remove(body) || oftenRefusedBodies.contains(body)) {
        failed.add(BatchResultErrorEntry.builder()
            .id(entry.id())
            .code("InternalError")
            .senderFault(false)
            .build());
      } else {
        sent.add(new Sent(
            request.queueUrl(),
            body,
            entry.messageAttributes(),
            entry.delaySeconds(),
            entry.messageGroupId(),
            entry.messageDeduplicationId()));
      }
    }
    return SendMessageBatchResponse.builder().failed(failed).build();
  }

  @Override
  public DeleteMessageResponse deleteMessage(DeleteMessageRequest request) {
    failIfDown();
    deleted.add(request.receiptHandle());
    return DeleteMessageResponse.builder().build();
  }

  @Override
  public ChangeMessageVisibilityResponse changeMessageVisibility(
      ChangeMessageVisibilityRequest request) {
    failIfDown();
    hidden.add(request.receiptHandle() + " " + request.visibilityTimeout());
    return ChangeMessageVisibilityResponse.builder().build();
  }

  private void failIfDown() {
    if (isDown) {
      throw SdkClientException.create("the queue is down");
    }
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}

  record Sent(
      String queueUrl,
      String body,
      Map<String, MessageAttributeValue> attributes,
      @Nullable Integer delaySeconds,
      @Nullable String group,
      @Nullable String deduplicationId) {

    @Nullable
    String attribute(String name) {
      MessageAttributeValue value = attributes.get(name);
      return value == null ? null : value.stringValue();
    }
  }
}
