package com.mparticle.firehose.processor.validate;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.registration.Permission;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void listsAreJoinedAsInSpeech() {
    assertThat(Words.or(List.of())).isEmpty();
    assertThat(Words.or(List.of("A"))).isEqualTo("A");
    assertThat(Words.or(List.of("A", "B"))).isEqualTo("A or B");
    assertThat(Words.and(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C and D");
  }

  @Test
  void constantsAreNamedAsTheyAreWritten() {
    assertThat(Words.constant(Permission.MPID)).isEqualTo("Permission.MPID");
    assertThat(Words.constant(Event.Type.ERROR)).isEqualTo("Event.Type.ERROR");
  }

  @Test
  void wholeNumbersHaveNoFraction() {
    assertThat(Words.number(500)).isEqualTo("500");
    assertThat(Words.number(-0.5)).isEqualTo("-0.5");
  }
}
