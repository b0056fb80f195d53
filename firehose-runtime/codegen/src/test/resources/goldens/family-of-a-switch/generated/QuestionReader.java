package com.mparticle.firehose.json;

import com.acme.Question;
import java.io.IOException;

/**
 * Reads {@link Question}.
 */
final class QuestionReader {
  private static final PropertyNames NAMES = new PropertyNames("length");

  private QuestionReader() {
  }

  static Question read(JsonInput json) throws IOException {
    Question.Builder builder = Question.builder();
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
