package com.mparticle.firehose.json.codec;

import com.acme.Square;
import java.io.IOException;

/**
 * Writes {@link Square}.
 */
public final class SquareWriter {
  private SquareWriter() {
  }

  public static void write(Square value, JsonWriter json) throws IOException {
    json.beginObject();
    json.number("width", value.width());
    json.endObject();
  }
}
