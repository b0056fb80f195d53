package com.mparticle.firehose.sqs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/** Sends entries to a queue: one, or many in requests of the size that SQS takes. */
final class QueueSender {

  private static final System.Logger LOGGER = System.getLogger(QueueSender.class.getName());

  private static final int MAX_ENTRIES = 10;
  private static final long MAX_BYTES = 1 << 20;

  /** What SQS failed to take at first is sent once more. */
  private static final int MAX_TRIES = 2;

  private final SqsClient sqs;
  private final String queueUrl;

  QueueSender(SqsClient sqs, String queueUrl) {
    this.sqs = sqs;
    this.queueUrl = queueUrl;
  }

  /**
   * Sends one entry.
   *
   * @throws SdkException if the queue did not take it
   */
  void send(QueueEntry entry) {
    sqs.sendMessage(SendMessageRequest.builder()
        .queueUrl(queueUrl)
        .messageBody(entry.body())
        .messageAttributes(entry.attributes())
        .messageGroupId(entry.group())
        .messageDeduplicationId(entry.deduplicationId())
        .delaySeconds(entry.group() == null ? entry.delaySeconds() : null)
        .build());
  }

  /**
   * Sends entries.
   *
   * @return those that the queue did not take, by identity
   */
  Set<QueueEntry> sendAll(List<QueueEntry> entries) {
    Set<QueueEntry> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    List<QueueEntry> request = new ArrayList<>();
    long bytes = 0;
    for (QueueEntry entry : entries) {
      if (request.size() == MAX_ENTRIES
          || (!request.isEmpty() && bytes + entry.bytes() > MAX_BYTES)) {
        refused.addAll(sendBatch(request));
        request.clear();
        bytes = 0;
      }
      request.add(entry);
      bytes += entry.bytes();
    }
    if (!request.isEmpty()) {
      refused.addAll(sendBatch(request));
    }
    return refused;
  }

  private List<QueueEntry> sendBatch(List<QueueEntry> entries) {
    List<QueueEntry> left = List.copyOf(entries);
    for (int tries = 0; tries < MAX_TRIES && !left.isEmpty(); tries++) {
      left = refusedOf(left);
    }
    return left;
  }

  private List<QueueEntry> refusedOf(List<QueueEntry> entries) {
    SendMessageBatchResponse response;
    try {
      response = sqs.sendMessageBatch(SendMessageBatchRequest.builder()
          .queueUrl(queueUrl)
          .entries(requestEntries(entries))
          .build());
    } catch (SdkException e) {
      LOGGER.log(System.Logger.Level.WARNING, "Could not send messages to the queue", e);
      return entries;
    }
    List<QueueEntry> refused = new ArrayList<>();
    for (BatchResultErrorEntry error : response.failed()) {
      LOGGER.log(System.Logger.Level.WARNING, "The queue did not take a message: " + error.code());
      refused.add(entries.get(Integer.parseInt(error.id())));
    }
    return refused;
  }

  private static List<SendMessageBatchRequestEntry> requestEntries(List<QueueEntry> entries) {
    List<SendMessageBatchRequestEntry> requestEntries = new ArrayList<>();
    for (QueueEntry entry : entries) {
      requestEntries.add(SendMessageBatchRequestEntry.builder()
          .id(Integer.toString(requestEntries.size()))
          .messageBody(entry.body())
          .messageAttributes(entry.attributes())
          .messageGroupId(entry.group())
          .messageDeduplicationId(entry.deduplicationId())
          .delaySeconds(entry.group() == null ? entry.delaySeconds() : null)
          .build());
    }
    return requestEntries;
  }
}
