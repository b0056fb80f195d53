package com.mparticle.firehose.json;

import com.acme.OtherShape;
import java.io.IOException;

/**
 * Writes {@link OtherShape}.
 */
final class OtherShapeWriter {
  private OtherShapeWriter() {
  }

  static void write(OtherShape value, JsonOutput json) throws IOException {
    json.json(value.json());
  }
}
