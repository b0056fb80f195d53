package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.json.codec.PolymorphicMessageReader;
import com.mparticle.firehose.json.scan.LoneSurrogates;
import com.mparticle.firehose.json.scan.Utf8;
import com.mparticle.firehose.model.Message;
import java.io.IOException;

/** Reads messages with Jackson's parser. */
public final class JacksonMessageReader {

  private JacksonMessageReader() {}

  /**
   * Reads a document that is one message.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @param length the length of the document
   * @throws JsonMismatchException if it is no message
   */
  public static Message read(byte[] json, int length, EventFilter filter) throws IOException {
    try {
      return readDocument(json, length, filter);
    } catch (JsonProcessingException e) {
      byte[] repaired = LoneSurrogates.replace(json, length);
      if (repaired == json) {
        throw malformed(e);
      }
      filter.resetCounts();
      return readRepaired(repaired, length, filter);
    }
  }

  private static Message readRepaired(byte[] json, int length, EventFilter filter)
      throws IOException {
    try {
      return readDocument(json, length, filter);
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  private static Message readDocument(byte[] json, int length, EventFilter filter)
      throws IOException {
    JacksonJsonReader reader =
        JacksonJsonReader.ofDocument(json, Utf8.lengthOfMark(json), length, filter);
    Message message = reader.isObject() ? PolymorphicMessageReader.read(reader) : null;
    if (message == null || reader.next()) {
      throw new JsonMismatchException(JsonPath.ROOT, "expected one message and nothing else");
    }
    return message;
  }

  private static JsonMismatchException malformed(JsonProcessingException e) {
    return new JsonMismatchException(JsonPath.ROOT, JsonErrors.unreadable(e));
  }
}
