package com.mparticle.firehose.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.mparticle.firehose.Invocation;
import java.time.Duration;
import java.util.Optional;

/** An invocation of a Lambda function; its {@code Context} unwraps. */
record LambdaInvocation(Context context) implements Invocation {

  /** The request id. */
  @Override
  public String id() {
    return context.getAwsRequestId();
  }

  @Override
  public Optional<Duration> remainingTime() {
    return Optional.of(Duration.ofMillis(context.getRemainingTimeInMillis()));
  }

  @Override
  public <T> Optional<T> unwrap(Class<T> type) {
    return type.isInstance(context) ? Optional.of(type.cast(context)) : Optional.empty();
  }
}
