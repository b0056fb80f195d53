package com.mparticle.firehose.processor.report;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.registration.Permission;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void listsAreJoinedAsInSpeech() {
    assertThat(Phrases.or(List.of())).isEmpty();
    assertThat(Phrases.or(List.of("A"))).isEqualTo("A");
    assertThat(Phrases.or(List.of("A", "B"))).isEqualTo("A or B");
    assertThat(Phrases.and(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C and D");
  }

  @Test
  void constantsAreNamedAsTheyAreWritten() {
    assertThat(Phrases.constant(Permission.MPID)).isEqualTo("Permission.MPID");
    assertThat(Phrases.constant(Event.Type.ERROR)).isEqualTo("Event.Type.ERROR");
  }

  @Test
  void wholeNumbersHaveNoFraction() {
    assertThat(Phrases.number(500)).isEqualTo("500");
    assertThat(Phrases.number(-0.5)).isEqualTo("-0.5");
  }
}
