package com.mparticle.firehose.json.codec;

import com.acme.Question;
import java.io.IOException;

/**
 * Reads {@link Question}.
 */
public final class QuestionReader {
  private static final PropertyNames NAMES = new PropertyNames("length");

  private QuestionReader() {
  }

  public static Question read(JsonReader json) throws IOException {
    Question.Builder builder = Question.builder();
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
