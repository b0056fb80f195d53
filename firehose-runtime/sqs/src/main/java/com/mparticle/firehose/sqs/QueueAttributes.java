package com.mparticle.firehose.sqs;

import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The attributes of queued messages. */
final class QueueAttributes {

  /** The type of the message, such as {@code event_processing_request}. */
  static final String TYPE = "firehose_type";

  /** The id of the message; absent if it has none. */
  static final String ID = "firehose_id";

  /** {@link #BASE64} where the body is not the message's own text; absent otherwise. */
  static final String ENCODING = "firehose_encoding";

  /** How often processing the message has failed under other message ids of the queue. */
  static final String ATTEMPTS = "firehose_attempts";

  /**
   * The size in bytes of a message whose body is in S3. The name is the one that AWS's clients for
   * large messages use, and so is the form of the body.
   */
  static final String PAYLOAD_SIZE = "ExtendedPayloadSize";

  /** The one encoding. */
  static final String BASE64 = "base64";

  private QueueAttributes() {}

  static MessageAttributeValue text(String value) {
    return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
  }

  static MessageAttributeValue number(long value) {
    return MessageAttributeValue.builder()
        .dataType("Number")
        .stringValue(Long.toString(value))
        .build();
  }
}
