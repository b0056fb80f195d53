package com.mparticle.firehose.json;

import com.acme.FinalAnswer;
import java.io.IOException;

/**
 * Writes {@link FinalAnswer}.
 */
final class FinalAnswerWriter {
  private FinalAnswerWriter() {
  }

  static void write(FinalAnswer value, JsonOutput json) throws IOException {
    json.startObject();
    json.wholeInt("length", value.length());
    json.endObject();
  }
}
