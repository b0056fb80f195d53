package com.mparticle.firehose.json;

import com.acme.FinalAnswer;
import java.io.IOException;

/**
 * Reads {@link FinalAnswer}.
 */
final class FinalAnswerReader {
  private static final PropertyNames NAMES = new PropertyNames("length");

  private FinalAnswerReader() {
  }

  static FinalAnswer read(JsonInput json) throws IOException {
    FinalAnswer.Builder builder = FinalAnswer.builder();
    int name = json.nextProperty(NAMES, 0);
    while (name != JsonInput.NO_MORE) {
      switch (name) {
        case 0 /* length */ -> builder.length(json.wholeInt());
        default -> json.skipOfMember();
      }
      name = json.nextProperty(NAMES, name + 1);
    }
    return builder.build();
  }
}
