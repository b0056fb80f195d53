package com.mparticle.firehose.integration.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

/**
 * Stands for Lambda's event source mapping: receives records, hands them to a function as JSON, and
 * deletes those that the function does not report as failed; none if the function fails.
 */
public final class EventSource {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int BATCH_SIZE = 10;

  private final SqsClient sqs;
  private final String queueUrl;
  private final Function function;

  /** A function that gets records of a queue. */
  @FunctionalInterface
  public interface Function {

    /**
     * Calls the function.
     *
     * @param event JSON
     * @return JSON
     * @throws IOException if the call failed
     */
    String call(String event) throws IOException;
  }

  /** Records of one queue for one function. */
  public EventSource(SqsClient sqs, String queueUrl, Function function) {
    this.sqs = sqs;
    this.queueUrl = queueUrl;
    this.function = function;
  }

  /**
   * Receives records once, and calls the function if there are any.
   *
   * @param waitSeconds how long to wait for the first
   * @return how many there were
   */
  public int poll(int waitSeconds) throws IOException {
    List<Message> records = sqs.receiveMessage(ReceiveMessageRequest.builder()
            .queueUrl(queueUrl)
            .maxNumberOfMessages(BATCH_SIZE)
            .waitTimeSeconds(waitSeconds)
            .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
            .messageAttributeNames("All")
            .build())
        .messages();
    if (!records.isEmpty()) {
      JsonNode answer = JSON.readTree(function.call(eventOf(records)));
      Set<String> failed = new HashSet<>();
      for (JsonNode failure : answer.path("batchItemFailures")) {
        failed.add(failure.path("itemIdentifier").asText());
      }
      delete(records, failed);
    }
    return records.size();
  }

  /** Those that the function deleted itself are refused, which is of no importance. */
  private void delete(List<Message> records, Set<String> failed) {
    List<DeleteMessageBatchRequestEntry> entries = new ArrayList<>();
    for (Message record : records) {
      if (!failed.contains(record.messageId())) {
        entries.add(DeleteMessageBatchRequestEntry.builder()
            .id(Integer.toString(entries.size()))
            .receiptHandle(record.receiptHandle())
            .build());
      }
    }
    if (!entries.isEmpty()) {
      sqs.deleteMessageBatch(DeleteMessageBatchRequest.builder()
          .queueUrl(queueUrl)
          .entries(entries)
          .build());
    }
  }

  /** Records as Lambda shows them to functions. */
  static String eventOf(List<Message> records) {
    ObjectNode event = JSON.createObjectNode();
    ArrayNode array = event.putArray("Records");
    for (Message record : records) {
      ObjectNode json = array.addObject();
      json.put("messageId", record.messageId());
      json.put("receiptHandle", record.receiptHandle());
      json.put("body", record.body());
      ObjectNode attributes = json.putObject("attributes");
      record.attributesAsStrings().forEach(attributes::put);
      ObjectNode messageAttributes = json.putObject("messageAttributes");
      for (Map.Entry<String, MessageAttributeValue> attribute :
          record.messageAttributes().entrySet()) {
        ObjectNode value = messageAttributes.putObject(attribute.getKey());
        value.put("stringValue", attribute.getValue().stringValue());
        value.putArray("stringListValues");
        value.putArray("binaryListValues");
        value.put("dataType", attribute.getValue().dataType());
      }
      json.put("md5OfBody", record.md5OfBody());
      json.put("eventSource", "aws:sqs");
      json.put("eventSourceARN", "arn:aws:sqs:eu-central-1:123456789012:queue");
      json.put("awsRegion", "eu-central-1");
    }
    return event.toString();
  }
}
