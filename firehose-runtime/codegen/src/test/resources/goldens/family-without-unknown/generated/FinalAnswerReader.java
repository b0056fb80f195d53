package com.mparticle.firehose.json.codec;

import com.acme.FinalAnswer;
import java.io.IOException;

/**
 * Reads {@link FinalAnswer}.
 */
public final class FinalAnswerReader {
  private static final PropertyNames NAMES = new PropertyNames("length");

  private FinalAnswerReader() {
  }

  public static FinalAnswer read(JsonReader json) throws IOException {
    FinalAnswer.Builder builder = FinalAnswer.builder();
    int name = json.selectName(NAMES, 0);
    while (name != JsonReader.END_OF_OBJECT) {
      switch (name) {
        case 0 /* length */ -> builder.length(json.nextOptionalInt());
        default -> json.skipUnknownProperty();
      }
      name = json.selectName(NAMES, name + 1);
    }
    return builder.build();
  }
}
