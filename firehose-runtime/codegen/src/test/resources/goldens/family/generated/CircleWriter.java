package com.mparticle.firehose.json.codec;

import com.acme.Circle;
import java.io.IOException;

/**
 * Writes {@link Circle}.
 */
public final class CircleWriter {
  private CircleWriter() {
  }

  public static void write(Circle value, JsonWriter json) throws IOException {
    json.beginObject();
    json.number("radius", value.radius());
    json.endObject();
  }
}
