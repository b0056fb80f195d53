package com.mparticle.firehose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.mparticle.firehose.json.JsonProblem;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes Firehose messages as JSON (wire format, "Rules for all messages").
 *
 * <p>What this version does not know is no error: unknown properties are ignored, unknown events
 * and constants kept. An instance is immutable and safe for use by several threads.
 */
public final class MessageSerializer {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  /** A serializer; make one and keep it. */
  public MessageSerializer() {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new Jdk8Module())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
    this.reader = mapper.readerFor(Message.class);
    this.writer = mapper.writer();
  }

  /**
   * Reads one message to the end of the stream, which stays open.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message
   * @throws IOException if the stream can't be read
   */
  public Message deserialize(InputStream json) throws IOException {
    return deserialize(json.readAllBytes());
  }

  /**
   * Reads one message.
   *
   * @param json UTF-8, with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message
   */
  public Message deserialize(byte[] json) throws IOException {
    try {
      return messageIn(reader.readValue(json));
    } catch (JsonProcessingException e) {
      throw new MalformedMessageException(JsonProblem.describe(e));
    }
  }

  /**
   * Reads one message.
   *
   * @param json text with nothing but white space around the message
   * @throws MalformedMessageException if it is no Firehose message
   */
  public Message deserialize(String json) throws IOException {
    return deserialize(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a message.
   *
   * @param json takes UTF-8; stays open
   * @throws IOException if the stream can't be written
   */
  public void serialize(Message message, OutputStream json) throws IOException {
    json.write(writer.writeValueAsBytes(message));
  }

  /** Writes a message. */
  public String serialize(Message message) {
    try {
      return writer.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(JsonProblem.describe(e), e);
    }
  }

  private static Message messageIn(@Nullable Message message) throws MalformedMessageException {
    if (message == null) {
      throw new MalformedMessageException("expected a message, found null");
    }
    return message;
  }
}
