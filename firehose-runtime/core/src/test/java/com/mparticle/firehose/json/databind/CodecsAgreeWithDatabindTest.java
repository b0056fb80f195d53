package com.mparticle.firehose.json.databind;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.json.JsonMutations;
import com.mparticle.firehose.json.RandomValues;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated codecs and Jackson's databind on the same types are each other's oracle. */
class CodecsAgreeWithDatabindTest {

  private static final int MESSAGES = 60;

  private static final JsonMapper DATABIND = DatabindOracle.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();
  private static final MessageSerializer CODECS = new MessageSerializer();

  @ParameterizedTest
  @EnumSource
  void randomMessagesAreWrittenAlike(Message.Type type) throws Exception {
    for (int seed = 0; seed < MESSAGES; seed++) {
      Message message = randomMessage(type, seed);

      assertThat(CODECS.serialize(message)).isEqualTo(DATABIND.writeValueAsString(message));
    }
  }

  @ParameterizedTest
  @EnumSource
  void randomMessagesAreReadAlike(Message.Type type) throws Exception {
    for (int seed = 0; seed < MESSAGES; seed++) {
      String json = DATABIND.writeValueAsString(randomMessage(type, seed));

      Message message = CODECS.deserialize(json);

      assertThat(message).isEqualTo(DATABIND.readValue(json, Message.class));
    }
  }

  @ParameterizedTest
  @EnumSource
  void mutatedMessagesAreReadAlikeOrFailAlike(Message.Type type) throws Exception {
    for (int seed = 0; seed < 10 * MESSAGES; seed++) {
      String original = DATABIND.writeValueAsString(randomMessage(type, seed % MESSAGES));
      double rate = seed % 2 == 0 ? 0.01 : 0.1;
      String json = new JsonMutations(seed, rate).of(DATABIND.readTree(original));

      assertWithMessage(json).that(readByCodecs(json)).isEqualTo(readByDatabind(json));
    }
  }

  @ParameterizedTest
  @EnumSource
  void truncatedMessagesFail(Message.Type type) throws Exception {
    String json = DATABIND.writeValueAsString(randomMessage(type, 1));
    for (int length = 0; length < json.length(); length += 7) {
      String start = json.substring(0, length);

      assertWithMessage(start).that(readByCodecs(start)).isInstanceOf(String.class);
      assertWithMessage(start).that(readByDatabind(start)).isInstanceOf(String.class);
    }
  }

  @Test
  void byteOrderMarkIsPassedOver() throws Exception {
    assertThat(CODECS.deserialize("\uFEFF{\"type\":\"module_registration_request\"}"))
        .isEqualTo(CODECS.deserialize("{\"type\":\"module_registration_request\"}"));
  }

  private static Message randomMessage(Message.Type type, int seed) throws Exception {
    double presence = (seed % 5) / 4.0;
    return new RandomValues(seed, presence).of(type.valueType());
  }

  /** The message, or what is wrong with it. */
  private static Object readByCodecs(String json) throws IOException {
    try {
      return CODECS.deserialize(json);
    } catch (MalformedMessageException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static Object readByDatabind(String json) {
    try {
      Message message = DATABIND.readValue(json, Message.class);
      return message == null ? "expected one message and nothing else" : message;
    } catch (JsonProcessingException e) {
      return DatabindErrors.describe(e);
    }
  }
}
