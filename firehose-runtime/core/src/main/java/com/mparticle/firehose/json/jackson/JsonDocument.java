package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.json.scan.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A well-formed document of which values can be replaced by null. */
final class JsonDocument {

  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private byte[] json;
  private int length;

  /** The document without what was replaced so far, while values are being replaced. */
  private ByteArrayOutputStream replaced = new ByteArrayOutputStream();

  /** How much of the document is in {@link #replaced}, or was replaced. */
  private int copied;

  private String replacedJson = "";

  /**
   * A document.
   *
   * @param json UTF-8; it does not change
   */
  JsonDocument(byte[] json, int length) {
    this.json = json;
    this.length = length;
  }

  byte[] json() {
    return json;
  }

  int length() {
    return length;
  }

  /** The property {@code type}, the last one that is a string; null if there is none. */
  @Nullable
  String typeName() throws IOException {
    return JacksonJsonReader.ofDocument(json, start(), length, new EventFilter())
        .findTypeName();
  }

  private int start() {
    return Utf8.lengthOfMark(json);
  }

  /**
   * Replaces the value at a path by null: all of them, where properties of one name repeat.
   *
   * @return the last value, as JSON without white space
   */
  String replaceByNull(JsonPath path) throws IOException {
    replaced = new ByteArrayOutputStream(length);
    copied = start();
    try (JsonParser parser = JsonFactories.FACTORY.createParser(json, start(), length - start())) {
      parser.nextToken();
      replaceByNull(path.steps(), 0, parser);
    }
    replaced.write(json, copied, length - copied);
    json = replaced.toByteArray();
    length = json.length;
    return replacedJson;
  }

  /** Moves past the value that a parser is at. */
  private void replaceByNull(List<Object> steps, int depth, JsonParser parser) throws IOException {
    if (depth == steps.size()) {
      replaceByNull(parser);
    } else if (steps.get(depth) instanceof Integer && parser.hasToken(JsonToken.START_ARRAY)) {
      int index = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        replaceOrSkip(steps.get(depth).equals(index), steps, depth, parser);
        index++;
      }
    } else if (steps.get(depth) instanceof String && parser.hasToken(JsonToken.START_OBJECT)) {
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        replaceOrSkip(steps.get(depth).equals(name), steps, depth, parser);
      }
    } else {
      parser.skipChildren();
    }
  }

  private void replaceOrSkip(boolean isOnPath, List<Object> steps, int depth, JsonParser parser)
      throws IOException {
    if (isOnPath) {
      replaceByNull(steps, depth + 1, parser);
    } else {
      parser.skipChildren();
    }
  }

  private void replaceByNull(JsonParser parser) throws IOException {
    int from = start() + (int) parser.currentTokenLocation().getByteOffset();
    replacedJson = RawJson.of(parser);
    parser.finishToken();
    int to = start() + (int) parser.currentLocation().getByteOffset();
    replaced.write(json, copied, from - copied);
    replaced.write(NULL, 0, NULL.length);
    copied = to;
  }
}
