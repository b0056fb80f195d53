package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.emulator.target.Call;
import com.mparticle.firehose.emulator.target.RetryPolicy;
import com.mparticle.firehose.emulator.target.Target;
import com.mparticle.firehose.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Brings messages to the module: sends each until the module answers, or mParticle would give up.
 *
 * <p>A message that is sent again keeps its id; that is our reading.
 */
final class Courier {

  private final Target target;
  private final RetryPolicy retries;
  private final EmulatorClock clock;
  private final Faults faults;
  private final ReportCounters counters;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong messages = new AtomicLong();

  Courier(
      Target target,
      RetryPolicy retries,
      EmulatorClock clock,
      Faults faults,
      ReportCounters counters) {
    this.target = target;
    this.retries = retries;
    this.clock = clock;
    this.faults = faults;
    this.counters = counters;
  }

  /** What came of a message: its attempts, and the module's response where there is one. */
  record Outcome(Delivery.Status status, List<Attempt> attempts, Optional<Message> response) {}

  /**
   * Delivers a message.
   *
   * @param problem says what is wrong with a response of the right type; absent where nothing is
   */
  Outcome deliver(
      ObjectNode message, Message.Type type, Function<Message, Optional<Answer.Failure>> problem)
      throws InterruptedException {
    String json = message.toString();
    long number = messages.incrementAndGet();
    List<Attempt> attempts = new ArrayList<>();
    if (faults.losesAnswer(number)) {
      attempts.add(loseAnswer(type, json));
    }
    Outcome outcome = deliver(type, json, attempts, problem);
    if (outcome.status() == Delivery.Status.HANDLED && faults.repeats(number)) {
      counters.attempted(false, true);
      target.call(call(type, json));
    }
    return outcome;
  }

  private Attempt loseAnswer(Message.Type type, String json) throws InterruptedException {
    Instant now = clock.instant();
    counters.attempted(false, false);
    target.callAndLoseAnswer(call(type, json));
    return new Attempt(
        now,
        Duration.ZERO,
        Optional.of(Answer.Failure.of("The connection was lost before the answer", true)));
  }

  private Outcome deliver(
      Message.Type type,
      String json,
      List<Attempt> attempts,
      Function<Message, Optional<Answer.Failure>> problem)
      throws InterruptedException {
    boolean duplicate = !attempts.isEmpty();
    while (true) {
      if (!attempts.isEmpty()) {
        clock.sleep(retries.delayAfter(attempts.size()));
      }
      Instant now = clock.instant();
      counters.attempted(!attempts.isEmpty(), duplicate);
      long start = System.nanoTime();
      Answer answer = target.call(call(type, json));
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      Checked checked = Checked.of(answer, type, problem);
      attempts.add(new Attempt(now, duration, checked.failure()));
      if (checked.response().isPresent()) {
        return new Outcome(Delivery.Status.HANDLED, attempts, checked.response());
      }
      if (!checked.failure().map(Answer.Failure::retryable).orElse(false)) {
        return new Outcome(Delivery.Status.REJECTED, attempts, Optional.empty());
      }
      if (attempts.size() >= retries.maxAttempts()) {
        return new Outcome(Delivery.Status.LOST, attempts, Optional.empty());
      }
    }
  }

  private Call call(Message.Type type, String json) {
    return new Call(
        type, json, new UUID(0x4000L, calls.incrementAndGet() | Long.MIN_VALUE).toString());
  }
}
