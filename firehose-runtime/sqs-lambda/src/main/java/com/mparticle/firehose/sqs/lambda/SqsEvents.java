package com.mparticle.firehose.sqs.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.mparticle.firehose.MalformedMessageException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * Reads the events by which Lambda hands records of a queue to a function. The records become
 * messages of AWS's SDK, which comes along anyway, as what a receipt of one's own returns does.
 * AWS's library of events has classes of its own for them, of little use with the SDK, and a
 * library for dates behind it.
 */
final class SqsEvents {

  private static final JsonFactory JSON = new JsonFactory();

  private SqsEvents() {}

  /**
   * Reads an event.
   *
   * @throws MalformedMessageException if it is no event of a queue
   */
  static List<Message> read(InputStream in) throws IOException {
    List<Message> records = null;
    try (JsonParser json = JSON.createParser(in)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
          JsonToken token = json.nextToken();
          if (name.equals("Records") && token == JsonToken.START_ARRAY) {
            records = readRecords(json);
          }
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new MalformedMessageException("Expected an event of a queue, found no JSON");
    }
    if (records == null) {
      throw new MalformedMessageException("Expected an event of a queue, found other input");
    }
    return records;
  }

  private static List<Message> readRecords(JsonParser json) throws IOException {
    List<Message> records = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Message record = readRecord(json);
      if (record.messageId() == null || record.body() == null) {
        throw new MalformedMessageException(
            "Expected a record of a queue, found one without messageId or body");
      }
      records.add(record);
    }
    return records;
  }

  private static Message readRecord(JsonParser json) throws IOException {
    Message.Builder record = Message.builder();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return record.build();
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "messageId" -> record.messageId(json.getValueAsString());
        case "receiptHandle" -> record.receiptHandle(json.getValueAsString());
        case "body" -> record.body(json.getValueAsString());
        case "md5OfBody" -> record.md5OfBody(json.getValueAsString());
        case "attributes" -> record.attributesWithStrings(readTexts(json));
        case "messageAttributes" -> record.messageAttributes(readAttributes(json));
        default -> {}
      }
      json.skipChildren();
    }
    return record.build();
  }

  private static Map<String, String> readTexts(JsonParser json) throws IOException {
    Map<String, String> texts = new HashMap<>();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return texts;
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      String text = json.getValueAsString();
      if (text != null) {
        texts.put(name, text);
      }
      json.skipChildren();
    }
    return texts;
  }

  private static Map<String, MessageAttributeValue> readAttributes(JsonParser json)
      throws IOException {
    Map<String, MessageAttributeValue> attributes = new HashMap<>();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return attributes;
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      MessageAttributeValue value = readAttribute(readTexts(json));
      if (value != null) {
        attributes.put(name, value);
      }
    }
    return attributes;
  }

  /** Null if it has no value. */
  private static @Nullable MessageAttributeValue readAttribute(Map<String, String> texts) {
    String text = texts.get("stringValue");
    String binary = texts.get("binaryValue");
    if (text == null && binary == null) {
      return null;
    }
    MessageAttributeValue.Builder value =
        MessageAttributeValue.builder().dataType(texts.getOrDefault("dataType", "String"));
    if (text != null) {
      value.stringValue(text);
    } else {
      value.binaryValue(SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(binary)));
    }
    return value.build();
  }
}
