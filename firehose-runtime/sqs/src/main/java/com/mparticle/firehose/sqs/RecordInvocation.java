package com.mparticle.firehose.sqs;

import com.mparticle.firehose.Invocation;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * A record of the queue. The record unwraps as a {@link Message} of AWS's SDK, and what the
 * invocation around it unwraps as, such as Lambda's {@code Context}.
 */
record RecordInvocation(SqsRecord record, Invocation around) implements Invocation {

  /** The id that the queue gave the record. */
  @Override
  public String id() {
    return record.id();
  }

  @Override
  public OptionalInt attempt() {
    return OptionalInt.of(record.attempt());
  }

  @Override
  public Optional<Duration> remainingTime() {
    return around.remainingTime();
  }

  @Override
  public <T> Optional<T> unwrap(Class<T> type) {
    return type.isInstance(record.message())
        ? Optional.of(type.cast(record.message()))
        : around.unwrap(type);
  }
}
