package com.mparticle.firehose.json;

import com.acme.Part;
import java.io.IOException;

/**
 * Writes {@link Part}.
 */
final class PartWriter {
  private PartWriter() {
  }

  static void write(Part value, JsonOutput json) throws IOException {
    json.startObject();
    json.endObject();
  }
}
