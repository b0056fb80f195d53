package com.mparticle.firehose.processor.discover;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.Setting;
import org.junit.jupiter.api.Test;

final class AnnotationMemberTest {

  @Test
  void memberIsTheMethodThatTheReferenceNames() {
    assertThat(AnnotationMember.of(Setting.class, Setting::id).getName()).isEqualTo("id");
    assertThat(AnnotationMember.of(Setting.class, Setting::min).getName()).isEqualTo("min");
    assertThat(AnnotationMember.of(Setting.class, Setting::visible).getName()).isEqualTo("visible");
    assertThat(AnnotationMember.of(EventProcessing.class, EventProcessing::runtimeEnvironments)
            .getName())
        .isEqualTo("runtimeEnvironments");
  }

  @Test
  void functionThatIsNoMethodReferenceIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> AnnotationMember.of(Setting.class, setting -> "id"));
    assertThrows(
        IllegalArgumentException.class,
        () -> AnnotationMember.of(Setting.class, setting -> setting.id() + setting.name()));
  }
}
