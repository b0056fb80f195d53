package com.mparticle.firehose.sqs.lambda;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.MalformedMessageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

final class SqsEventsTest {

  @Test
  void recordsBecomeMessages() throws IOException {
    Message record = read("""
        {"Records": [{
          "messageId": "059f36b4-87a3-44ab-83d2-661975830a7d",
          "receiptHandle": "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
          "body": "{\\"type\\":\\"x\\"}",
          "attributes": {
            "ApproximateReceiveCount": "2",
            "SentTimestamp": "1545082649183",
            "MessageGroupId": "g",
            "SomethingNew": "x"
          },
          "messageAttributes": {
            "firehose_type": {
              "stringValue": "event_processing_request",
              "stringListValues": [],
              "binaryListValues": [],
              "dataType": "String"
            },
            "bytes": {"binaryValue": "AQI=", "dataType": "Binary"},
            "empty": {"dataType": "String"}
          },
          "md5OfBody": "e4e68fb7bd0e697a0ae8f1bb342846b3",
          "eventSource": "aws:sqs",
          "eventSourceARN": "arn:aws:sqs:us-east-2:123456789012:my-queue",
          "awsRegion": "us-east-2"
        }]}
        """).get(0);

    assertThat(record.messageId()).isEqualTo("059f36b4-87a3-44ab-83d2-661975830a7d");
    assertThat(record.receiptHandle()).isEqualTo("AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a");
    assertThat(record.body()).isEqualTo("{\"type\":\"x\"}");
    assertThat(record.attributes())
        .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2");
    assertThat(record.attributes()).containsEntry(MessageSystemAttributeName.MESSAGE_GROUP_ID, "g");
    assertThat(record.messageAttributes().keySet()).containsExactly("firehose_type", "bytes");
    assertThat(record.messageAttributes())
        .containsEntry(
            "bytes",
            MessageAttributeValue.builder()
                .dataType("Binary")
                .binaryValue(SdkBytes.fromByteArray(new byte[] {1, 2}))
                .build());
  }

  @Test
  void anEventMayHaveNoRecords() throws IOException {
    assertThat(read("{\"Records\": []}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tea",
        "[]",
        "{}",
        "{\"Records\": {}}",
        "{\"Records\": [{}]}",
        "{\"Records\": [1]}",
        "{\"Records\": [{\"messageId\": \"1\"}]}",
        "{\"source\": \"aws.events\"}"
      })
  void otherInputIsRefused(String event) {
    assertThrows(MalformedMessageException.class, () -> read(event));
  }

  private static List<Message> read(String event) throws IOException {
    return SqsEvents.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
  }
}
