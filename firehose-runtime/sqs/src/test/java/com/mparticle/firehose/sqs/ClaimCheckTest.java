package com.mparticle.firehose.sqs;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

final class ClaimCheckTest {

  private final ClaimCheck claimCheck = new ClaimCheck(new NoS3(), "bucket");

  /** The form in which AWS's clients for large messages write it. */
  @Test
  void readsPointersOfAwsClients() {
    assertThat(claimCheck.keyIn("""
            ["software.amazon.payloadoffloading.PayloadS3Pointer",{"s3BucketName":"bucket","s3Key":"a/b"}]
            """)).isEqualTo("a/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "{}",
        "[\"other\",{\"s3BucketName\":\"bucket\",\"s3Key\":\"k\"}]",
        "[\"software.amazon.payloadoffloading.PayloadS3Pointer\"]",
        "[\"software.amazon.payloadoffloading.PayloadS3Pointer\",{\"s3BucketName\":\"bucket\"}]",
        "[\"software.amazon.payloadoffloading.PayloadS3Pointer\",{\"s3BucketName\":\"other\",\"s3Key\":\"k\"}]",
        "[\"software.amazon.payloadoffloading.PayloadS3Pointer\",{\"s3BucketName\":{},\"s3Key\":\"k\"}]"
      })
  void refusesWhatIsNoPointerIntoItsBucket(String body) {
    assertThat(claimCheck.keyIn(body)).isNull();
  }

  private static final class NoS3 implements S3Client {

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
