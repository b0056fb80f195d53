package com.mparticle.firehose.json;

import com.acme.Part;
import java.io.IOException;

/**
 * Reads {@link Part}.
 */
final class PartReader {
  private static final PropertyNames NAMES = new PropertyNames();

  private PartReader() {
  }

  static Part read(JsonInput json) throws IOException {
    json.startObject();
    Part.Builder builder = Part.builder();
    int name = json.nextProperty(NAMES, 0);
    while (name != JsonInput.NO_MORE) {
      switch (name) {
        default -> json.skip();
      }
      name = json.nextProperty(NAMES, name + 1);
    }
    return builder.build();
  }
}
