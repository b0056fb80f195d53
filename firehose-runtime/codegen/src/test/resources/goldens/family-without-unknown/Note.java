package com.acme;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.mparticle.firehose.model.Selects;

@JsonDeserialize(using = JsonDeserializer.None.class)
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
