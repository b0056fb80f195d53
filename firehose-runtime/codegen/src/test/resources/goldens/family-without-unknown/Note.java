package com.acme;

import com.mparticle.firehose.model.Selects;

public sealed interface Note permits FinalAnswer, Question {

  enum Type {
    @Selects(Question.class)
    QUESTION,
    @Selects(FinalAnswer.class)
    FINAL_ANSWER;

    public Class<? extends Note> valueType() {
      return NoteValueTypes.of(this);
    }
  }
}
