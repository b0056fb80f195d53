package com.mparticle.firehose.json.codec;

import com.acme.Square;
import java.io.IOException;

/**
 * Reads {@link Square}.
 */
public final class SquareReader {
  private static final PropertyNames NAMES = new PropertyNames("width");

  private SquareReader() {
  }

  public static Square read(JsonReader json) throws IOException {
    Square.Builder builder = Square.builder();
    int name = json.selectName(NAMES, 0);
    while (name != JsonReader.END_OF_OBJECT) {
      switch (name) {
        case 0 /* width */ -> builder.width(json.nextOptionalInt());
        default -> json.skipUnknownProperty();
      }
      name = json.selectName(NAMES, name + 1);
    }
    return builder.build();
  }
}
