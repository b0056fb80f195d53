package com.mparticle.firehose.json;

import com.acme.Circle;
import java.io.IOException;

/**
 * Reads {@link Circle}.
 */
final class CircleReader {
  private static final PropertyNames NAMES = new PropertyNames("radius");

  private CircleReader() {
  }

  static Circle read(JsonInput json) throws IOException {
    Circle.Builder builder = Circle.builder();
    int name = json.nextProperty(NAMES, 0);
    while (name != JsonInput.NO_MORE) {
      switch (name) {
        case 0 /* radius */ -> builder.radius(json.wholeInt());
        default -> json.skipOfMember();
      }
      name = json.nextProperty(NAMES, name + 1);
    }
    return builder.build();
  }
}
