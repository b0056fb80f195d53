package com.mparticle.firehose.json.codec;

import com.acme.Circle;
import java.io.IOException;

/**
 * Reads {@link Circle}.
 */
public final class CircleReader {
  private static final PropertyNames NAMES = new PropertyNames("radius");

  private CircleReader() {
  }

  public static Circle read(JsonReader json) throws IOException {
    Circle.Builder builder = Circle.builder();
    int name = json.selectName(NAMES, 0);
    while (name != JsonReader.END_OF_OBJECT) {
      switch (name) {
        case 0 /* radius */ -> builder.radius(json.nextOptionalInt());
        default -> json.skipUnknownProperty();
      }
      name = json.selectName(NAMES, name + 1);
    }
    return builder.build();
  }
}
