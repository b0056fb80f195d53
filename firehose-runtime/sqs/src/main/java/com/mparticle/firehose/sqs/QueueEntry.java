package com.mparticle.firehose.sqs;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * A message to be sent to a queue.
 *
 * @param group null if the queue is not FIFO
 * @param deduplicationId null if the queue is not FIFO
 * @param delaySeconds how long the queue holds it back; 0 if it is FIFO
 */
record QueueEntry(
    String body,
    Map<String, MessageAttributeValue> attributes,
    @Nullable String group,
    @Nullable String deduplicationId,
    int delaySeconds) {

  /** What counts against the limits of the queue. */
  long bytes() {
    return bytes(body, attributes);
  }

  static long bytes(String body, Map<String, MessageAttributeValue> attributes) {
    long bytes = utf8Length(body);
    for (Map.Entry<String, MessageAttributeValue> attribute : attributes.entrySet()) {
      MessageAttributeValue value = attribute.getValue();
      bytes += utf8Length(attribute.getKey()) + utf8Length(value.dataType());
      if (value.stringValue() != null) {
        bytes += utf8Length(value.stringValue());
      }
      if (value.binaryValue() != null) {
        bytes += value.binaryValue().asByteArrayUnsafe().length;
      }
    }
    return bytes;
  }

  private static long utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  QueueEntry after(int seconds) {
    return new QueueEntry(body, attributes, group, deduplicationId, seconds);
  }

  /** Shows no body. */
  @Override
  public String toString() {
    return "QueueEntry[" + bytes() + " bytes]";
  }
}
