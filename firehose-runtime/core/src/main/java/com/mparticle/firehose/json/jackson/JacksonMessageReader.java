package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.json.codec.PolymorphicMessageReader;
import com.mparticle.firehose.json.scan.LoneSurrogates;
import com.mparticle.firehose.json.scan.Utf8;
import com.mparticle.firehose.model.MalformedPart;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads messages with Jackson's parser. */
public final class JacksonMessageReader {

  /** A message of more malformed parts is malformed: each of them takes the time to read it. */
  private static final int MAX_TAKEN_OUT = 20;

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

  /** Reads a document; what can't be read is taken out of it, if the filter says so. */
  private static Message readDocument(byte[] json, int length, EventFilter filter)
      throws IOException {
    JsonDocument document = new JsonDocument(json, length);
    List<MalformedPart> takenOut = new ArrayList<>();
    while (true) {
      try {
        Message message = readWhole(document.json(), document.length(), filter);
        filter.setTakenOut(takenOut);
        return message;
      } catch (JsonMismatchException e) {
        JsonPath part = filter.takesMalformedOut() && takenOut.size() < MAX_TAKEN_OUT
            ? MalformedParts.around(e.path(), document.typeName())
            : null;
        if (part == null) {
          throw e;
        }
        filter.resetCounts();
        takenOut.add(
            new MalformedPart(part.toString(), e.problemIn(part), document.replaceByNull(part)));
      }
    }
  }

  private static Message readWhole(byte[] json, int length, EventFilter filter) throws IOException {
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
