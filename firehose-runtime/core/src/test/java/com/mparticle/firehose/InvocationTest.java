package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class InvocationTest {

  @Test
  void ofAnInvocationMadeFromAnIdNothingElseIsKnown() {
    Invocation invocation = Invocation.of("request-1");

    assertThat(invocation.id()).isEqualTo("request-1");
    assertThat(invocation.attempt().isPresent()).isFalse();
    assertThat(invocation.remainingTime()).isEmpty();
    assertThat(invocation.unwrap(Object.class)).isEmpty();
  }
}
