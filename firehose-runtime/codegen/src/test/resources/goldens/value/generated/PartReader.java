package com.mparticle.firehose.json.codec;

import com.acme.Part;
import java.io.IOException;

/**
 * Reads {@link Part}.
 */
public final class PartReader {
  private static final PropertyNames NAMES = new PropertyNames();

  private PartReader() {
  }

  public static Part read(JsonReader json) throws IOException {
    json.beginObject();
    Part.Builder builder = Part.builder();
    int name = json.selectName(NAMES, 0);
    while (name != JsonReader.END_OF_OBJECT) {
      switch (name) {
        default -> json.skipValue();
      }
      name = json.selectName(NAMES, name + 1);
    }
    return builder.build();
  }
}
