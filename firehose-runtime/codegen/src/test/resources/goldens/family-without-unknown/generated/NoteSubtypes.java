package com.mparticle.firehose.json.codec;

import com.acme.FinalAnswer;
import com.acme.Note;
import com.acme.Question;
import java.io.IOException;

/**
 * Reads and writes the value types of {@link Note}.
 */
public final class NoteSubtypes {
  static final PropertyNames NAMES = new PropertyNames("question", "final_answer");

  private NoteSubtypes() {
  }

  static Note read(int type, JsonReader json) throws IOException {
    return switch (type) {
      case 0 /* question */ -> QuestionReader.read(json);
      case 1 /* final_answer */ -> FinalAnswerReader.read(json);
      default -> throw new IllegalArgumentException();
    };
  }

  public static void write(Note value, JsonWriter json) throws IOException {
    if (value instanceof FinalAnswer member) {
      FinalAnswerWriter.write(member, json);
    } else if (value instanceof Question member) {
      QuestionWriter.write(member, json);
    }
  }
}
