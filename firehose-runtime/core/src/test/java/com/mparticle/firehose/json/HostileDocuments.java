package com.mparticle.firehose.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents as nobody sends them: messages with mutations, and damage to their bytes. */
final class HostileDocuments {

  /** Stands in documents where values are, never as a name or type; nothing may tell it. */
  static final String SECRET = "hush7f3a";

  /** Of any kind, but no more than a part may hold without making its whole document malformed. */
  private static final List<String> HOSTILE_PARTS = List.of(
      "\"" + SECRET + "\"",
      "[\"" + SECRET + "\"]",
      "{\"x\":\"" + SECRET + "\"}",
      "1e2147483648",
      "-1e-2147483648",
      "1e20000000",
      "\"1e2147483648\"",
      "\"-1e-20000000\"",
      "0e99999999999999999999",
      "9".repeat(5000),
      "0." + "1".repeat(5000),
      "\"" + "9".repeat(5000) + "\"",
      "-0",
      "-0.0",
      "\"\\ud800\"",
      "\"\\udc00\\ud800\"",
      "{\"\\ud83d\":1}",
      "\"\\u0000\"",
      "\"" + "long".repeat(1000) + "\"",
      "[".repeat(200) + "]".repeat(200),
      "{\"x\":".repeat(200) + "1" + "}".repeat(200),
      "{\"type\":\"x\",\"type\":\"screen_view\"}");

  private static final List<String> HOSTILE_VALUES = withMore(
      HOSTILE_PARTS,
      "\"\ud800\"",
      "[".repeat(1001) + "]".repeat(1001),
      "{\"" + "n".repeat(60_000) + "\":1}");

  /** Bytes that mean something in JSON or UTF-8, or nothing in either. */
  private static final byte[] TELLING_BYTES = bytes(
      '{', '}', '[', ']', '"', ',', ':', '\\', '/', '-', '+', '.', 'e', 'E', '0', '9', 't', 'f',
      'n', 'u', ' ', '\n', 0, 1, 0x7f, 0x80, 0xc0, 0xc3, 0xed, 0xef, 0xf4, 0xff);

  private static final JsonMapper TREES = new JsonMapper();

  private HostileDocuments() {}

  /** A document that was a message once; the same seed makes the same document. */
  static byte[] of(Message.Type type, int seed) throws Exception {
    Random random = new Random(31L * seed + type.name().hashCode());
    String original = new MessageSerializer()
        .serialize((Message) new RandomValues(seed, presence(seed)).of(type.valueType()));
    double rate = List.of(0.0, 0.01, 0.05, 0.3).get(random.nextInt(4));
    byte[] json = mutations(seed, rate, HOSTILE_VALUES)
        .of(TREES.readTree(original))
        .getBytes(StandardCharsets.UTF_8);
    for (int damages = random.nextInt(4); damages > 0; damages--) {
      json = damage(json, random);
    }
    return json;
  }

  /** An event with mutations, in well-formed JSON. */
  static String event(int seed) throws Exception {
    JsonNode event =
        TREES.readTree(ValueJson.write(new RandomValues(seed, presence(seed)).of(Event.class)));
    return mutations(seed, 0.1, HOSTILE_PARTS).of(event);
  }

  private static JsonMutations mutations(int seed, double rate, List<String> values) {
    return new JsonMutations(seed, rate, values);
  }

  private static double presence(int seed) {
    return (seed % 5) / 4.0;
  }

  /** A copy in which some bytes are others, are missing, come twice, or come from elsewhere. */
  private static byte[] damage(byte[] json, Random random) throws IOException {
    int start = random.nextInt(json.length + 1);
    int end = Math.min(json.length, start + 1 + random.nextInt(random.nextBoolean() ? 4 : 200));
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    damaged.write(json, 0, start);
    switch (random.nextInt(6)) {
      case 0 -> end = json.length;
      case 1 -> damaged.write(TELLING_BYTES[random.nextInt(TELLING_BYTES.length)]);
      case 2 -> {
        damaged.write(TELLING_BYTES[random.nextInt(TELLING_BYTES.length)]);
        end = start;
      }
      case 3 -> {
        damaged.write(json, start, end - start);
        damaged.write(json, start, end - start);
      }
      case 4 -> {
        int other = random.nextInt(json.length + 1);
        damaged.write(json, other, Math.min(json.length - other, end - start));
      }
      default -> damaged.write(end < json.length ? json[end] ^ (1 << random.nextInt(8)) : 0);
    }
    damaged.write(json, end, json.length - end);
    return damaged.toByteArray();
  }

  private static List<String> withMore(List<String> values, String... more) {
    List<String> all = new ArrayList<>(values);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
