package com.mparticle.firehose.sqs;

import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.ReceivedMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Reads the Firehose message of a record, wherever it is stored. */
final class RecordReader {

  private final MessageSerializer serializer = new MessageSerializer();
  private final @Nullable ClaimCheck claimCheck;

  RecordReader(@Nullable ClaimCheck claimCheck) {
    this.claimCheck = claimCheck;
  }

  /**
   * Reads a message.
   *
   * @throws MalformedMessageException if there is none
   * @throws software.amazon.awssdk.core.exception.SdkException if it is in a bucket that can't be
   *     reached
   */
  ReceivedMessage read(SqsRecord record) throws IOException {
    String body = record.message().body();
    if (record.isPointer()) {
      return serializer.receive(fetch(body));
    }
    if (record.isBase64()) {
      try {
        return serializer.receive(Base64.getDecoder().decode(body));
      } catch (IllegalArgumentException e) {
        throw new MalformedMessageException("The body is not in base64, as its attribute says");
      }
    }
    return serializer.receive(body.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] fetch(String pointer) throws MalformedMessageException {
    if (claimCheck == null) {
      throw new MalformedMessageException(
          "The message is in a bucket, and the worker has none: name it by claimCheck()");
    }
    String key = claimCheck.keyIn(pointer);
    if (key == null) {
      throw new MalformedMessageException("The body is no pointer into the worker's bucket");
    }
    try {
      return claimCheck.get(key);
    } catch (NoSuchKeyException e) {
      throw new MalformedMessageException("The message is no longer in the bucket");
    }
  }

  /** Forgets what is stored in a bucket for a record that was processed. */
  void delete(SqsRecord record) {
    String key = claimCheck == null || !record.isPointer()
        ? null
        : claimCheck.keyIn(record.message().body());
    if (claimCheck != null && key != null) {
      claimCheck.delete(key);
    }
  }
}
