package com.mparticle.firehose.json.codec;

import com.acme.Part;
import java.io.IOException;

/**
 * Writes {@link Part}.
 */
public final class PartWriter {
  private PartWriter() {
  }

  public static void write(Part value, JsonWriter json) throws IOException {
    json.beginObject();
    json.endObject();
  }
}
