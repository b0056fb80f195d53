package com.mparticle.firehose.json.codec;

import com.acme.FinalAnswer;
import java.io.IOException;

/**
 * Writes {@link FinalAnswer}.
 */
public final class FinalAnswerWriter {
  private FinalAnswerWriter() {
  }

  public static void write(FinalAnswer value, JsonWriter json) throws IOException {
    json.beginObject();
    json.number("length", value.length());
    json.endObject();
  }
}
