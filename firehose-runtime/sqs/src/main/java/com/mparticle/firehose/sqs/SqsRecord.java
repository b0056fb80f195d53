package com.mparticle.firehose.sqs;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** A message as it was received from the queue. */
record SqsRecord(Message message) {

  /** The id that the queue gave it. */
  String id() {
    return message.messageId();
  }

  /** The type of the Firehose message in it, as the ingress noted it. */
  String describe() {
    String type = attribute(QueueAttributes.TYPE);
    String id = attribute(QueueAttributes.ID);
    return (type == null ? "message" : type) + (id == null ? "" : " " + id);
  }

  /** Which attempt to process it this is, counted from 1, also under other ids of the queue. */
  int attempt() {
    return number(attribute(QueueAttributes.ATTEMPTS), 0)
        + Math.max(1, number(system(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT), 1));
  }

  /** The group of the message; null if the queue is not FIFO. */
  @Nullable
  String group() {
    return system(MessageSystemAttributeName.MESSAGE_GROUP_ID);
  }

  boolean isBase64() {
    return QueueAttributes.BASE64.equals(attribute(QueueAttributes.ENCODING));
  }

  /** Whether the body is a pointer into a bucket. */
  boolean isPointer() {
    return attribute(QueueAttributes.PAYLOAD_SIZE) != null;
  }

  /** The same message, to be sent once more. */
  QueueEntry copy(int attempts) {
    Map<String, MessageAttributeValue> attributes = new HashMap<>(message.messageAttributes());
    if (attempts > 0) {
      attributes.put(QueueAttributes.ATTEMPTS, QueueAttributes.number(attempts));
    }
    return new QueueEntry(message.body(), attributes, group(), group() == null ? null : id(), 0);
  }

  private @Nullable String attribute(String name) {
    MessageAttributeValue value = message.messageAttributes().get(name);
    return value == null ? null : value.stringValue();
  }

  private @Nullable String system(MessageSystemAttributeName name) {
    return message.attributes().get(name);
  }

  private static int number(@Nullable String text, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Shows no body. */
  @Override
  public String toString() {
    return "SqsRecord[" + id() + "]";
  }
}
