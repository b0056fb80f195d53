package com.mparticle.firehose.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The least that a reader of JSON can do. */
final class Walk {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Walk() {}

  /** Reads all tokens, and looks at none. */
  static int tokens(byte[] json) throws IOException {
    int count = 0;
    try (JsonParser parser = FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  /** Reads all tokens, and takes the text of each name and value, as any reader must. */
  static int texts(byte[] json) throws IOException {
    int length = 0;
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
          length += parser.getText().length();
        }
      }
    }
    return length;
  }
}
