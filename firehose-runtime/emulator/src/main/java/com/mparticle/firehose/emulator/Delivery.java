package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * What became of a message.
 *
 * @param status how it ended
 * @param message the message as it was sent, or would have been; absent where all of it was
 *     withheld, or it waits
 * @param response the module's response; absent unless it was handled
 * @param attempts the attempts to deliver it, the first at first; empty where it was not sent
 * @param withheld what the module did not get of it
 * @param notices what looks like a mistake
 */
public record Delivery(
    Status status,
    Optional<ObjectNode> message,
    Optional<Message> response,
    List<Attempt> attempts,
    List<Withheld> withheld,
    List<String> notices) {

  /** Copies the lists. */
  public Delivery {
    attempts = List.copyOf(attempts);
    withheld = List.copyOf(withheld);
    notices = List.copyOf(notices);
  }

  /** Whether the module handled it, be it after failures. */
  public boolean isHandled() {
    return status == Status.HANDLED;
  }

  /** Why attempts failed, the first at first. */
  public List<Answer.Failure> failures() {
    return attempts.stream().flatMap(attempt -> attempt.failure().stream()).toList();
  }

  /** Status, attempts, failures and what was withheld; nothing of the message's values. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(status.toString());
    text.append(" after ").append(attempts.size()).append(" attempts");
    failures().forEach(failure -> text.append("\n  failed: ").append(failure.text()));
    withheld.forEach(part -> text.append("\n  withheld: ").append(part));
    notices.forEach(notice -> text.append("\n  notice: ").append(notice));
    return text.toString();
  }

  /** How a message ends. */
  public enum Status {
    /** The module handled it. */
    HANDLED,
    /** The module's registration lets nothing of it through. */
    WITHHELD,
    /** The module failed, and mParticle does not try again. */
    REJECTED,
    /** The module failed until mParticle gave up. */
    LOST,
    /** The module has suspended the customer's configuration. */
    SUSPENDED,
    /** It waits for others, to be sent with them. */
    WAITING
  }
}
