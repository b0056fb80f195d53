package com.mparticle.firehose.json.codec;

import com.acme.FinalAnswer;
import com.acme.Note;
import com.acme.Question;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes single values, for code that knows their types only at run time.
 */
public final class ValueCodecs {
  /**
   * The names of the value types and sealed interfaces that can be read and written.
   */
  public static final Set<String> TYPES = Set.of(
  "com.acme.FinalAnswer",
  "com.acme.Question",
  "com.acme.Note");

  private ValueCodecs() {
  }

  /**
   * Reads a value. Of a type that only its {@code type} tells, it may be another one.
   */
  public static @Nullable Object read(Class<?> type, JsonReader json) throws IOException {
    return switch (type.getName()) {
      case "com.acme.FinalAnswer" -> FinalAnswerReader.read(PolymorphicReader.begin(json));
      case "com.acme.Question" -> QuestionReader.read(PolymorphicReader.begin(json));
      case "com.acme.Note" -> PolymorphicNoteReader.read(json);
      default -> throw new IllegalArgumentException(type.getName());
    };
  }

  /**
   * Writes a value.
   */
  public static void write(Class<?> type, Object value, JsonWriter json) throws IOException {
    switch (type.getName()) {
      case "com.acme.FinalAnswer" -> FinalAnswerWriter.write((FinalAnswer) value, json);
      case "com.acme.Question" -> QuestionWriter.write((Question) value, json);
      case "com.acme.Note" -> NoteSubtypes.write((Note) value, json);
      default -> throw new IllegalArgumentException(type.getName());
    }
  }
}
