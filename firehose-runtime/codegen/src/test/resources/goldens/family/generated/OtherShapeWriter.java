package com.mparticle.firehose.json.codec;

import com.acme.OtherShape;
import java.io.IOException;

/**
 * Writes {@link OtherShape}.
 */
public final class OtherShapeWriter {
  private OtherShapeWriter() {
  }

  public static void write(OtherShape value, JsonWriter json) throws IOException {
    json.json(value.json());
  }
}
