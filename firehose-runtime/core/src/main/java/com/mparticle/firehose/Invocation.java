package com.mparticle.firehose;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a message arrived: one invocation of a Lambda function, one HTTP request, or one record of a
 * queue. Each way in implements it; tests use {@link #of}.
 */
public interface Invocation {

  /**
   * Identifies the invocation in the logs of the way in: the request id of AWS Lambda or HTTP, the
   * message id of a queue.
   */
  String id();

  /**
   * Which attempt to process the message this is, counted from 1; absent where nobody counts them.
   */
  default OptionalInt attempt() {
    return OptionalInt.empty();
  }

  /**
   * How much time is left to process the message, from now on; absent where there is no limit. It
   * is negative when the time is over.
   */
  default Optional<Duration> remainingTime() {
    return Optional.empty();
  }

  /**
   * What the way in was called with, such as the {@code Context} of AWS Lambda.
   *
   * @param type the type asked for
   * @return absent where this way in has no object of the type
   */
  default <T> Optional<T> unwrap(Class<T> type) {
    return Optional.empty();
  }

  /**
   * An invocation of which nothing but the id is known, without a time limit.
   *
   * @param id any text
   */
  static Invocation of(String id) {
    return new SimpleInvocation(Objects.requireNonNull(id, "id"));
  }
}
