package com.acme;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

@JsonDeserialize(using = JsonDeserializer.None.class)
public sealed interface Note permits FinalAnswer, Question {

  enum Type {
    QUESTION,
    FINAL_ANSWER;

    public Class<? extends Note> valueType() {
      return switch (this) {
        case QUESTION -> Question.class;
        case FINAL_ANSWER -> FinalAnswer.class;
      };
    }
  }
}
