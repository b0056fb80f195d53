package com.mparticle.firehose.lambda;

import static com.google.common.truth.Truth.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.mparticle.firehose.Invocation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LambdaInvocationTest {

  private final Context context = new TestContext();
  private final Invocation invocation = new LambdaInvocation(context);

  @Test
  void invocationIsThatOfTheFunction() {
    assertThat(invocation.id()).isEqualTo("request-1");
    assertThat(invocation.remainingTime()).hasValue(Duration.ofSeconds(3));
    assertThat(invocation.attempt().isPresent()).isFalse();
  }

  @Test
  void contextUnwraps() {
    assertThat(invocation.unwrap(Context.class)).hasValue(context);
    assertThat(invocation.unwrap(String.class)).isEmpty();
  }
}
