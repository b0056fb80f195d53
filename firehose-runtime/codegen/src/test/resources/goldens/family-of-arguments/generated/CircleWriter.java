package com.mparticle.firehose.json;

import com.acme.Circle;
import java.io.IOException;

/**
 * Writes {@link Circle}.
 */
final class CircleWriter {
  private CircleWriter() {
  }

  static void write(Circle value, JsonOutput json) throws IOException {
    json.startObject();
    json.wholeInt("radius", value.radius());
    json.endObject();
  }
}
