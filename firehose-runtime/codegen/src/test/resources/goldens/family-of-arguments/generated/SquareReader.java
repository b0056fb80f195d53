package com.mparticle.firehose.json;

import com.acme.Square;
import java.io.IOException;

/**
 * Reads {@link Square}.
 */
final class SquareReader {
  private static final PropertyNames NAMES = new PropertyNames("width");

  private SquareReader() {
  }

  static Square read(JsonInput json) throws IOException {
    Square.Builder builder = Square.builder();
    int name = json.nextProperty(NAMES, 0);
    while (name != JsonInput.NO_MORE) {
      switch (name) {
        case 0 /* width */ -> builder.width(json.wholeInt());
        default -> json.skipOfMember();
      }
      name = json.nextProperty(NAMES, name + 1);
    }
    return builder.build();
  }
}
