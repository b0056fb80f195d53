package com.mparticle.firehose.json;

import com.acme.Question;
import java.io.IOException;

/**
 * Writes {@link Question}.
 */
final class QuestionWriter {
  private QuestionWriter() {
  }

  static void write(Question value, JsonOutput json) throws IOException {
    json.startObject();
    json.wholeInt("length", value.length());
    json.endObject();
  }
}
