package com.mparticle.firehose.sqs;

import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** Makes entries of a queue from messages, and stores those that are too large for it. */
final class QueueWriter {

  private final @Nullable ClaimCheck claimCheck;
  private final long maxBytes;
  private final @Nullable MessageGroups groups;

  /**
   * A writer for one queue.
   *
   * @param claimCheck null if there is no bucket
   * @param maxBytes the most that the queue takes, with attributes
   * @param groups null if the queue is not FIFO
   */
  QueueWriter(@Nullable ClaimCheck claimCheck, long maxBytes, @Nullable MessageGroups groups) {
    this.claimCheck = claimCheck;
    this.maxBytes = maxBytes;
    this.groups = groups;
  }

  /** Whether a queue is FIFO. */
  static boolean isFifo(String queueUrl) {
    return queueUrl.endsWith(".fifo");
  }

  /**
   * Makes an entry; a message that is too large is stored.
   *
   * @param json the message as text
   * @param attempts how often processing it has failed
   * @throws IOException if it is too large and there is no bucket for it
   */
  QueueEntry write(Message message, byte[] json, int attempts) throws IOException {
    Map<String, MessageAttributeValue> attributes = new HashMap<>();
    attributes.put(QueueAttributes.TYPE, QueueAttributes.text(message.typeName()));
    if (message.id().isPresent()) {
      attributes.put(QueueAttributes.ID, QueueAttributes.text(message.id().get().toString()));
    }
    if (attempts > 0) {
      attributes.put(QueueAttributes.ATTEMPTS, QueueAttributes.number(attempts));
    }
    String body = body(json, attributes);
    if (QueueEntry.bytes(body, attributes) > maxBytes) {
      body = store(json, attributes);
    }
    return new QueueEntry(
        body,
        attributes,
        groups == null ? null : GroupIds.groupOf(message, groups),
        groups == null ? null : GroupIds.deduplicationId(message, json),
        0);
  }

  private static String body(byte[] json, Map<String, MessageAttributeValue> attributes) {
    String text = SqsText.of(json);
    if (text != null) {
      return text;
    }
    attributes.put(QueueAttributes.ENCODING, QueueAttributes.text(QueueAttributes.BASE64));
    return Base64.getEncoder().encodeToString(json);
  }

  private String store(byte[] json, Map<String, MessageAttributeValue> attributes)
      throws IOException {
    if (claimCheck == null) {
      throw new IOException(
          "A message of " + json.length + " bytes is larger than the queue takes (" + maxBytes
              + " with attributes): name a bucket for such messages by claimCheck()");
    }
    attributes.remove(QueueAttributes.ENCODING);
    attributes.put(QueueAttributes.PAYLOAD_SIZE, QueueAttributes.number(json.length));
    return claimCheck.put(json);
  }
}
