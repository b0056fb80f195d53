package com.mparticle.firehose.json.codec;

import com.acme.FinalAnswer;
import com.acme.Note;
import com.acme.Question;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Selects among the value types of {@link Note}.
 */
public final class NoteSubtypes {
  public static final PropertyNames NAMES = new PropertyNames("question", "final_answer");

  private NoteSubtypes() {
  }

  public static @Nullable Note read(String typeName, JsonReader json) throws IOException {
    return switch (typeName) {
      case "question" -> QuestionReader.read(json);
      case "final_answer" -> FinalAnswerReader.read(json);
      default -> null;
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
