package com.mparticle.firehose.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.json.jackson.JacksonMessageReader;
import com.mparticle.firehose.json.scan.FastPathMissException;
import com.mparticle.firehose.json.scan.Utf8JsonReader;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the fast path reads, the Jackson reader reads to the same value; it reads what mParticle
 * writes.
 */
class Utf8JsonReaderTest {

  private static final int MESSAGES = 30;
  private static final int DAMAGES = 30;
  private static final int MAX_LENGTH = 16 * 1024 * 1024;

  /** Bytes that mean something in JSON or UTF-8, or nothing in either. */
  private static final byte[] TELLING_BYTES =
      "{}[]\",:\\/-+.eE0123456789tfnu \n\r\t\u0001\u00e9\u2713".getBytes(StandardCharsets.UTF_8);

  /** All samples but those of the times when types came last and numbers as text. */
  static List<String> samples() {
    return Samples.names().stream()
        .filter(name -> !name.matches(".*_(old|before_2_0|iso_time)"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreReadOnTheFastPath(String name) throws Exception {
    byte[] json = Samples.json(name).getBytes(StandardCharsets.UTF_8);

    assertThat(readFast(json)).isEqualTo(readByJackson(json));
    assertThat(readFast(json)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void randomMessagesAreReadOnTheFastPath(Message.Type type) throws Exception {
    for (int seed = 0; seed < MESSAGES; seed++) {
      byte[] json = randomJson(type, seed);

      Optional<Message> message = readFast(json);

      assertThat(message.isPresent() || isOfUnknownType(json)).isTrue();
      assertThat(message.isEmpty() || message.equals(readByJackson(json))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void damagedMessagesAreLeftToJacksonOrReadAlike(Message.Type type) throws Exception {
    Random random = new Random(type.name().hashCode());
    for (int seed = 0; seed < MESSAGES; seed++) {
      byte[] json = randomJson(type, seed);
      for (int i = 0; i < DAMAGES; i++) {
        byte[] damaged = damage(json, random);

        Optional<Message> message = readFast(damaged);

        if (message.isPresent()) {
          assertWithMessage(new String(damaged, StandardCharsets.UTF_8))
              .that(message)
              .isEqualTo(readByJackson(damaged));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "",
        "   ",
        "{\"type\":\"module_registration_request\"",
        "{\"type\":\"module_registration_request\",}",
        "{\"type\":\"module_registration_request\"} x",
        "{\"type\":\"module_registration_request\"}{}",
        "{\"type\":\"new_request\"}",
        "{\"type\":5}",
        "{\"timestamp_ms\":1,\"type\":\"module_registration_request\"}",
        "{\"type\":\"module_registration_request\",\"type\":\"event_processing_request\"}",
        "{\"type\":\"module_registration_request\",\"timestamp_ms\":1.5}",
        "{\"type\":\"module_registration_request\",\"timestamp_ms\":\"1\"}",
        "{\"type\":\"module_registration_request\",\"timestamp_ms\":01}",
        "{\"type\":\"module_registration_request\",\"timestamp_ms\":-}",
        "{\"type\":\"module_registration_request\",\"timestamp_ms\":12345678901234567890}",
        "{\"type\":\"module_registration_request\",\"id\":\"b3d9def7\"}",
        "{\"type\":\"module_registration_request\",\"x\":tru}",
        "{\"type\":\"module_registration_request\",\"x\":\"\\x\"}",
        "{\"type\":\"module_registration_request\",\"x\":\"\\u12\"}",
        "{\"type\":\"module_registration_request\",\"x\":\"\\ud800\"}",
        "{\"type\":\"module_registration_request\",\"x\":\"\\ud800\\u0041\"}",
        "{\"type\":\"module_registration_request\",\"\\u0078\":1}",
        "{\"type\":\"module_registration_request\",\"x\":\"\t\"}",
        "{\"type\":\"module_registration_request\",\"x\":{\"y\":1,}}",
        "{\"type\":\"module_registration_request\",\"x\":[1,]}",
        "{\"type\":\"module_registration_request\",\"x\":[1 2]}",
        "{\"type\":\"module_registration_request\",\"x\":1.}",
        "{\"type\":\"module_registration_request\",\"x\":1e}"
      })
  void whatTheFastPathDoesNotSupportIsLeftToJackson(String json) throws Exception {
    assertThat(readFast(json.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void deepNestingIsLeftToJackson() throws Exception {
    String start = "{\"type\":\"module_registration_request\",\"x\":";

    assertThat(readFast(utf8(start + "[".repeat(65) + "]".repeat(65) + "}"))).isPresent();
    assertThat(readFast(utf8(start + "[".repeat(66) + "]".repeat(66) + "}"))).isEmpty();
  }

  @Test
  void longNumbersAndNamesAreLeftToJackson() throws Exception {
    String start = "{\"type\":\"module_registration_request\",";

    assertThat(readFast(utf8(start + "\"x\":" + "1".repeat(100) + "}"))).isPresent();
    assertThat(readFast(utf8(start + "\"x\":" + "1".repeat(101) + "}"))).isEmpty();
    assertThat(readFast(utf8(start + "\"" + "x".repeat(999) + "\":1}"))).isPresent();
    assertThat(readFast(utf8(start + "\"" + "x".repeat(1000) + "\":1}"))).isEmpty();
  }

  @Test
  void largeDocumentsAreLeftToJackson() {
    int length = MAX_LENGTH + 1;

    assertThrows(
        FastPathMissException.class,
        () -> new Utf8JsonReader(new byte[length + 1], length, new EventFilter()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-0.1E-99999999999", "1e21474836480"})
  void decimalsOfExcessiveExponentsAreLeftToJackson(String number) throws Exception {
    byte[] json = utf8("{\"type\":\"event_processing_request\",\"events\":"
        + "[{\"type\":\"product_action\",\"total_amount\":" + number + "}]}");

    assertThat(readFast(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e-400", "-0", "-0.0", "1E+2", "0.1e1", "5e-324"})
  void fractionsAreReadAlike(String number) throws Exception {
    byte[] json = utf8("{\"type\":\"event_processing_request\",\"events\":"
        + "[{\"type\":\"product_action\",\"total_amount\":" + number
        + ",\"location\":{\"latitude\":" + number + "}}]}");

    assertThat(readFast(json)).isEqualTo(readByJackson(json));
    assertThat(readFast(json)).isPresent();
  }

  @Test
  void escapesAndOtherAlphabetsAreRead() throws Exception {
    byte[] json = utf8("{\"type\":\"event_processing_request\",\"source_id\":"
        + "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00 Ünïcode ✓ 😀\"}");

    assertThat(readFast(json)).isEqualTo(readByJackson(json));
    assertThat(readFast(json)).isPresent();
  }

  private static byte[] randomJson(Message.Type type, int seed) throws Exception {
    double presence = (seed % 5) / 4.0;
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    MessageWriter.write((Message) new RandomValues(seed, presence).of(type.valueType()), json);
    return json.toByteArray();
  }

  /** Random values may be of unknown types, such as {@code new_3}, or environments of none. */
  private static boolean isOfUnknownType(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return text.contains("\"type\":\"new_")
        || text.matches(".*\"runtime_environment\":\\{\"(?!type\").*");
  }

  /** A copy in which a byte is replaced, added or dropped. */
  private static byte[] damage(byte[] json, Random random) {
    int place = random.nextInt(json.length);
    byte other = TELLING_BYTES[random.nextInt(TELLING_BYTES.length)];
    int kind = random.nextInt(3);
    byte[] damaged = new byte[json.length + kind - 1];
    System.arraycopy(json, 0, damaged, 0, Math.min(place, damaged.length));
    if (kind > 0 && place < damaged.length) {
      damaged[place] = other;
    }
    int rest = json.length - place - 1;
    if (kind == 2) {
      System.arraycopy(json, place, damaged, place + 1, rest + 1);
    } else {
      System.arraycopy(json, place + 1, damaged, place + kind, rest);
    }
    return damaged;
  }

  /** The message, or none if the fast path does not support it. */
  private static Optional<Message> readFast(byte[] json) throws IOException {
    try {
      byte[] padded = Arrays.copyOf(json, json.length + 1);
      return Optional.of(MessageReader.readFast(padded, json.length, new EventFilter()));
    } catch (FastPathMissException e) {
      return Optional.empty();
    }
  }

  /** The message, or none if it is malformed. */
  private static Optional<Message> readByJackson(byte[] json) throws IOException {
    try {
      return Optional.of(JacksonMessageReader.read(json, json.length, new EventFilter()));
    } catch (JsonMismatchException e) {
      return Optional.empty();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
