package com.mparticle.firehose.sqs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * Keeps messages that are too large for a queue in a bucket of S3; the queue gets a pointer.
 * Pointers have the form that AWS's clients for large messages write and read. Those clients
 * themselves are of no use here: a function gets its records from Lambda, and never calls the
 * client that would fetch the body.
 */
final class ClaimCheck {

  private static final String POINTER = "software.amazon.payloadoffloading.PayloadS3Pointer";
  private static final String BUCKET_NAME = "s3BucketName";
  private static final String KEY = "s3Key";
  private static final String PREFIX = "firehose/";
  private static final JsonFactory JSON = new JsonFactory();

  private final S3Client s3;
  private final String bucket;

  ClaimCheck(S3Client s3, String bucket) {
    this.s3 = Objects.requireNonNull(s3, "s3");
    this.bucket = Objects.requireNonNull(bucket, "bucket");
  }

  /**
   * Stores a message.
   *
   * @return the pointer to it
   */
  String put(byte[] message) {
    String key = PREFIX + UUID.randomUUID();
    s3.putObject(
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType("application/json")
            .build(),
        RequestBody.fromBytes(message));
    return pointer(key);
  }

  private String pointer(String key) {
    StringWriter pointer = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(pointer)) {
      json.writeStartArray();
      json.writeString(POINTER);
      json.writeStartObject();
      json.writeStringField(BUCKET_NAME, bucket);
      json.writeStringField(KEY, key);
      json.writeEndObject();
      json.writeEndArray();
    } catch (IOException e) {
      throw new IllegalStateException("A string can be written to", e);
    }
    return pointer.toString();
  }

  /**
   * The key that a pointer holds.
   *
   * @return null if it is no pointer into this bucket
   */
  @Nullable
  String keyIn(String pointer) {
    String foundBucket = null;
    String foundKey = null;
    try (JsonParser json = JSON.createParser(pointer)) {
      if (json.nextToken() != JsonToken.START_ARRAY
          || !POINTER.equals(json.nextTextValue())
          || json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        String value = json.nextTextValue();
        if (name.equals(BUCKET_NAME)) {
          foundBucket = value;
        } else if (name.equals(KEY)) {
          foundKey = value;
        }
      }
    } catch (IOException e) {
      return null;
    }
    return bucket.equals(foundBucket) ? foundKey : null;
  }

  /**
   * Fetches a message.
   *
   * @throws software.amazon.awssdk.services.s3.model.NoSuchKeyException if it is no longer there
   */
  byte[] get(String key) {
    return s3.getObjectAsBytes(
            GetObjectRequest.builder().bucket(bucket).key(key).build())
        .asByteArrayUnsafe();
  }

  void delete(String key) {
    s3.deleteObject(DeleteObjectRequest.builder().bucket(bucket).key(key).build());
  }
}
