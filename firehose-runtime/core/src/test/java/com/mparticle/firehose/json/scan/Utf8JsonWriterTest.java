package com.mparticle.firehose.json.scan;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.mparticle.firehose.json.RandomValues;
import com.mparticle.firehose.json.codec.CustomEventWriter;
import com.mparticle.firehose.json.codec.MessageSubtypes;
import com.mparticle.firehose.json.jackson.JacksonValues;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes that are written are those that Jackson's generator writes. */
class Utf8JsonWriterTest {

  private static final JsonFactory JACKSON = new JsonFactoryBuilder()
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
      .build();

  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private final Utf8JsonWriter writer = new Utf8JsonWriter(json);

  @ParameterizedTest
  @EnumSource
  void messagesAreWrittenAsByJackson(Message.Type type) throws Exception {
    for (int seed = 0; seed < 200; seed++) {
      Message message = (Message) new RandomValues(seed, (seed % 5) / 4.0).of(type.valueType());

      assertThat(written(json -> MessageSubtypes.write(message, json)))
          .isEqualTo(writtenByJackson(Message.class, message));
    }
  }

  @Test
  void eachCharacterIsWrittenAsByJackson() throws IOException {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
        if (codePoint < 0x3000 || codePoint % 97 == 0) {
          assertStringIsWrittenAsByJackson(Character.toString(codePoint));
        }
      }
    }
  }

  @Test
  void stringsOfAllLengthsAreWrittenAsByJackson() throws IOException {
    for (int length = 0; length < 600; length++) {
      assertStringIsWrittenAsByJackson("x".repeat(length));
      assertStringIsWrittenAsByJackson("\"\u00e9".repeat(length / 2));
      assertStringIsWrittenAsByJackson("x".repeat(length % 2) + "😀".repeat(length / 2));
    }
  }

  @Test
  void randomStringsAreWrittenAsByJackson() throws IOException {
    Random random = new Random(5);
    String alphabet = "ab\"\\/\b\f\n\r\t\u0000\u001f\u007f\u0080\u00e9\u07ff\u0800\uffff😀";
    int[] codePoints = alphabet.codePoints().toArray();
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(400);
      for (int k = 0; k < length; k++) {
        text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
      }
      assertStringIsWrittenAsByJackson(text.toString());
    }
  }

  private static void assertStringIsWrittenAsByJackson(String text) throws IOException {
    CustomEvent event =
        CustomEvent.builder().name("a" + text).putAttributes(text, text).build();

    assertThat(written(json -> CustomEventWriter.write(event, json)))
        .isEqualTo(writtenByJackson(CustomEvent.class, event));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83d", "\ud83db", "\udfff\ud800x"})
  void halvesOfSurrogatePairsAreEscaped(String text) throws IOException {
    writer.beginObject();
    writer.string("s", text);
    writer.endObject();

    String escaped = text.codePoints()
        .mapToObj(c -> c >= 0xd800 ? "\\u%04X".formatted(c) : Character.toString(c))
        .reduce("", String::concat);
    assertThat(document()).isEqualTo("{\"s\":\"" + escaped + "\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {126, 127, 128, 129, 254, 255, 256, 257})
  void halvesOfSurrogatePairsAreEscapedAtAnyPlace(int length) throws IOException {
    writer.string("x".repeat(length) + "\ud83d" + "y".repeat(length));

    assertThat(document())
        .isEqualTo("\"" + "x".repeat(length) + "\\uD83D" + "y".repeat(length) + "\"");
  }

  @Test
  void halfOfASurrogatePairInJsonIsEscaped() throws IOException {
    writer.json("{\"s\":\"\ud83d\", \"t\":\"\n😀\\u00e9\"}");

    assertThat(document()).isEqualTo("{\"s\":\"\\uD83D\", \"t\":\"\n😀\\u00e9\"}");
  }

  @Test
  void wholeNumbersAreWrittenAsByJackson() throws IOException {
    for (int shift = 0; shift < 64; shift++) {
      for (long offset = -1; offset <= 1; offset++) {
        assertNumberIs(Long.toString((1L << shift) + offset), (1L << shift) + offset);
        assertNumberIs(Long.toString(-(1L << shift) + offset), -(1L << shift) + offset);
      }
    }
    for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
      assertNumberIs(Long.toString(power), power);
      assertNumberIs(Long.toString(power - 1), power - 1);
      assertNumberIs(Long.toString(-power), -power);
    }
  }

  private static void assertNumberIs(String text, long number) throws IOException {
    assertThat(written(json -> json.number(number))).isEqualTo(text);
  }

  @Test
  void fractionsAreWrittenAsByJackson() throws IOException {
    double[] doubles = {
      0.0,
      -0.0,
      1.5,
      1e-7,
      1e21,
      -123456.789,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (double number : doubles) {
      assertThat(written(json -> json.number(number)))
          .isEqualTo(jackson(generator -> generator.writeNumber(number)));
    }
    for (String number :
        List.of("0", "1.10", "-0.00", "1E+400", "1e-400", "123456789012345678901.5")) {
      BigDecimal decimal = new BigDecimal(number);
      assertWithMessage(number)
          .that(written(json -> json.number(decimal)))
          .isEqualTo(jackson(generator -> generator.writeNumber(decimal)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 127, 500, 30_000, 65_534, 65_535, 65_536, 70_000, 300_000})
  void documentsOfAllLengthsAreWrittenAsByJackson(int length) throws IOException {
    List<String> strings = Collections.nCopies(3, "é" + "x".repeat(length));

    assertThat(written(json -> {
          json.beginArray();
          for (String string : strings) {
            json.string(string);
            json.number(7);
          }
          json.endArray();
        }))
        .isEqualTo(jackson(generator -> {
          generator.writeStartArray();
          for (String string : strings) {
            generator.writeString(string);
            generator.writeNumber(7);
          }
          generator.writeEndArray();
        }));
  }

  @Test
  void shortDocumentsAreWrittenAtOnce() throws IOException {
    writer.string("x".repeat(60_000));

    assertThat(json.size()).isEqualTo(0);
    assertThat(document()).hasLength(60_002);
  }

  @Test
  void absentAndEmptyPropertiesAreOmitted() throws IOException {
    writer.beginObject();
    writer.string("a", "");
    writer.string("b", Optional.of(""));
    writer.string("c", Optional.empty());
    writer.uuid("d", Optional.empty());
    writer.bool("e", Optional.empty());
    writer.number("f", OptionalInt.empty());
    writer.number("g", OptionalLong.empty());
    writer.number("h", OptionalDouble.empty());
    writer.decimal("i", Optional.empty());
    writer.instant("j", Optional.empty());
    writer.strings("k", List.of());
    writer.stringMap("l", Map.of());
    writer.stringListMap("m", Map.of());
    writer.stringMapMap("n", Map.of());
    writer.endObject();

    assertThat(document()).isEqualTo("{}");
  }

  @Test
  void presentPropertiesAreWritten() throws IOException {
    writer.beginObject();
    writer.string("a", "x");
    writer.uuid("b", Optional.of(new UUID(1, 2)));
    writer.bool("c", false);
    writer.bool("d", Optional.of(true));
    writer.number("e", -7);
    writer.number("f", OptionalInt.of(0));
    writer.number("g", OptionalLong.of(1L << 40));
    writer.number("h", OptionalDouble.of(0.5));
    writer.decimal("i", Optional.of(new BigDecimal("1.10")));
    writer.instant("j", Optional.of(Instant.ofEpochSecond(7, 8)));
    writer.strings("k", List.of("", "y"));
    writer.stringMap("l", Map.of("ü", ""));
    writer.stringListMap("m", Map.of("k", List.of("v", "w")));
    writer.stringMapMap("n", Map.of("k", Map.of("v", "w")));
    writer.beginArray("o");
    writer.beginObject();
    writer.endObject();
    writer.beginArray();
    writer.endArray();
    writer.number(1.0);
    writer.endArray();
    writer.endObject();

    assertThat(document())
        .isEqualTo("{\"a\":\"x\",\"b\":\"00000000-0000-0001-0000-000000000002\",\"c\":false,"
            + "\"d\":true,\"e\":-7,\"f\":0,\"g\":1099511627776,\"h\":0.5,\"i\":1.10,"
            + "\"j\":7.000000008,\"k\":[\"\",\"y\"],\"l\":{\"ü\":\"\"},"
            + "\"m\":{\"k\":[\"v\",\"w\"]},\"n\":{\"k\":{\"v\":\"w\"}},\"o\":[{},[],1.0]}");
  }

  private String document() throws IOException {
    writer.flush();
    return json.toString(StandardCharsets.UTF_8);
  }

  private static String written(OwnWriting writing) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Utf8JsonWriter writer = new Utf8JsonWriter(json);
    writing.to(writer);
    writer.flush();
    return json.toString(StandardCharsets.UTF_8);
  }

  private static String writtenByJackson(Class<?> type, Object value) throws IOException {
    return jackson(generator -> JacksonValues.write(type, value, generator));
  }

  private static String jackson(Writing writing) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator generator = JACKSON.createGenerator(json)) {
      writing.to(generator);
    }
    return json.toString(StandardCharsets.UTF_8);
  }

  private interface OwnWriting {

    void to(Utf8JsonWriter writer) throws IOException;
  }

  private interface Writing {

    void to(JsonGenerator generator) throws IOException;
  }
}
