package com.mparticle.firehose.json.codec;

import com.acme.Question;
import java.io.IOException;

/**
 * Writes {@link Question}.
 */
public final class QuestionWriter {
  private QuestionWriter() {
  }

  public static void write(Question value, JsonWriter json) throws IOException {
    json.beginObject();
    json.number("length", value.length());
    json.endObject();
  }
}
