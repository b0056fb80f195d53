package com.mparticle.firehose.json;

import com.acme.FinalAnswer;
import com.acme.Note;
import com.acme.Question;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Selects among the value types of {@link Note}.
 */
final class NoteTypes {
  static final PropertyNames NAMES = new PropertyNames("question", "final_answer");

  private NoteTypes() {
  }

  static @Nullable Note read(String typeName, JsonInput json) throws IOException {
    return switch (typeName) {
      case "question" -> QuestionReader.read(json);
      case "final_answer" -> FinalAnswerReader.read(json);
      default -> null;
    };
  }

  static void write(Note value, JsonOutput json) throws IOException {
    if (value instanceof FinalAnswer member) {
      FinalAnswerWriter.write(member, json);
    } else if (value instanceof Question member) {
      QuestionWriter.write(member, json);
    }
  }
}
