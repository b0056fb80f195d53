package com.acme;

/**
 * The value type of each {@link Note.Type}.
 */
final class NoteValueTypes {
  private NoteValueTypes() {
  }

  static Class<? extends Note> of(Note.Type type) {
    return switch (type) {
      case QUESTION -> Question.class;
      case FINAL_ANSWER -> FinalAnswer.class;
    };
  }
}
