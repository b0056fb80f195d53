package com.mparticle.firehose.json;

import com.acme.Square;
import java.io.IOException;

/**
 * Writes {@link Square}.
 */
final class SquareWriter {
  private SquareWriter() {
  }

  static void write(Square value, JsonOutput json) throws IOException {
    json.startObject();
    json.wholeInt("width", value.width());
    json.endObject();
  }
}
