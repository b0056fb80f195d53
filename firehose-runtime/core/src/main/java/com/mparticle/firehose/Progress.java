package com.mparticle.firehose;

import com.mparticle.firehose.FailedPartsException.FailedPart;
import com.mparticle.firehose.ProcessingFailedException.Failure;
import com.mparticle.firehose.model.MalformedPart;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Records the failures of one message, and decides whether its remaining parts may be tried.
 *
 * <p>A failed part does not prevent others from being handled. A {@link RetryLaterException}, a
 * {@link SuspendSubscriptionException}, an interrupt or the deadline end the message: the remaining
 * parts then fail for that reason, without being tried.
 */
final class Progress {

  private final Message message;
  private final Invocation invocation;
  private final Deadline deadline;
  private final @Nullable FirehoseListener listener;

  private @Nullable Parts parts;
  private @Nullable FailureGroups failed;
  private @Nullable FailureGroups dropped;
  private @Nullable Throwable end;
  private @Nullable Duration retryAfter;
  private boolean isSuspended;
  private int malformed;

  /** Whether the parts depend on each other, so that the message must be sent again as a whole. */
  private boolean partsBelongTogether;

  /** Whether something failed that was tried. */
  private boolean hasFailedTry;

  /** Whether something failed that no FailedPartsException named. */
  private boolean hasUnnamedFailure;

  /**
   * The progress of a message without parts.
   *
   * @param listener null if there is none
   */
  Progress(Message message, Invocation invocation, @Nullable FirehoseListener listener) {
    this.message = message;
    this.invocation = invocation;
    this.deadline = Deadline.of(invocation);
    this.listener = listener;
  }

  /** Sets the parts of the message, which may fail one by one. */
  void setParts(Parts parts) {
    this.parts = parts;
  }

  /** The parts depend on each other: they share state, or {@code afterEvents} processes them. */
  void keepPartsTogether() {
    partsBelongTogether = true;
  }

  /** Whether parts may be tried. If the message has ended, they fail for the reason of its end. */
  boolean mayTry(List<?> tried) {
    if (!mayGoOn() && end != null) {
      failed().add(tried, parts(), end);
      hasUnnamedFailure = true;
    }
    return end == null;
  }

  /** Whether a stage may be tried; as for parts. */
  boolean mayTry(String stage) {
    if (!mayGoOn() && end != null) {
      failed().add(stage, end);
      hasUnnamedFailure = true;
    }
    return end == null;
  }

  /** Whether the message has ended, so that nothing more is tried. */
  boolean isEnded() {
    return !mayGoOn();
  }

  boolean hasFailures() {
    return failed != null;
  }

  private boolean mayGoOn() {
    if (end == null && Thread.interrupted()) {
      end = new InterruptedException("interrupted before all of the message was handled");
    }
    if (end == null && deadline.isReached()) {
      end = new TimeoutException("not tried, as the time of the invocation runs out");
    }
    return end == null;
  }

  /**
   * Records what a handler threw.
   *
   * @param tried the parts that the handler was given; at least one
   * @throws VirtualMachineError if that was thrown, unless it is a stack overflow
   */
  void thrown(List<?> tried, Throwable thrown) {
    rethrowFatal(thrown);
    if (thrown instanceof FailedPartsException named && addNamed(tried, named)) {
      return;
    }
    note(tried, thrown, false);
  }

  private void note(List<?> tried, Throwable thrown, boolean isNamed) {
    if (thrown instanceof NonRetryableException) {
      dropped().add(tried, parts(), thrown);
    } else {
      failed().add(tried, parts(), thrown);
      hasFailedTry = true;
      hasUnnamedFailure |= !isNamed;
      endIfNeeded(thrown);
    }
  }

  /**
   * Records what was thrown outside of the handlers of parts; it may name parts.
   *
   * @param stage what failed; empty for the message as a whole
   * @throws VirtualMachineError if that was thrown, unless it is a stack overflow
   */
  void thrown(String stage, Throwable thrown) {
    rethrowFatal(thrown);
    if (thrown instanceof FailedPartsException named && addNamed(parts().all(), named)) {
      return;
    }
    if (thrown instanceof NonRetryableException
        && message.type() != Message.Type.MODULE_REGISTRATION_REQUEST) {
      dropped().add(stage, thrown);
    } else {
      failed().add(stage, thrown);
      hasFailedTry = true;
      hasUnnamedFailure = true;
      endIfNeeded(thrown);
    }
  }

  private static void rethrowFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  private void endIfNeeded(Throwable thrown) {
    if (thrown instanceof SuspendSubscriptionException) {
      isSuspended = canSuspend();
    }
    if (thrown instanceof RetryLaterException later
        && (retryAfter == null || later.delay().compareTo(retryAfter) > 0)) {
      retryAfter = later.delay();
    }
    if (end == null
        && (thrown instanceof SuspendSubscriptionException
            || thrown instanceof RetryLaterException
            || thrown instanceof InterruptedException)) {
      end = thrown;
    }
  }

  private boolean canSuspend() {
    return message.type() == Message.Type.EVENT_PROCESSING_REQUEST
        || message.type() == Message.Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST;
  }

  /** Adds the failures of named parts; false if one of them is not among the given parts. */
  private boolean addNamed(List<?> given, FailedPartsException named) {
    IdentityHashMap<Object, List<Object>> byName = new IdentityHashMap<>();
    for (Object part : given) {
      addName(part, part, byName);
      if (part instanceof AudienceMembership membership) {
        addName(membership.user(), part, byName);
        addName(membership.audience(), part, byName);
      }
    }
    for (FailedPart part : named.parts()) {
      if (!byName.containsKey(part.part())) {
        return false;
      }
    }
    for (FailedPart part : named.parts()) {
      note(byName.getOrDefault(part.part(), List.of()), part.cause(), true);
    }
    return !named.parts().isEmpty();
  }

  private static void addName(
      Object name, Object part, IdentityHashMap<Object, List<Object>> byName) {
    List<Object> named = byName.get(name);
    if (named == null) {
      named = new ArrayList<>();
      byName.put(name, named);
    }
    named.add(part);
  }

  private Parts parts() {
    return parts != null ? parts : new NoParts();
  }

  private FailureGroups failed() {
    if (failed == null) {
      failed = new FailureGroups();
    }
    return failed;
  }

  private FailureGroups dropped() {
    if (dropped == null) {
      dropped = new FailureGroups();
    }
    return dropped;
  }

  /** Records a part that can't be read. No retry changes that, so it is not a failure. */
  void malformed(Object part, String path, String problem, String json) {
    malformed++;
    Log.malformed(Parts.describe(message), path, problem);
    if (listener != null) {
      try {
        listener.malformed(new MalformedPart(path, problem, json), invocation);
      } catch (RuntimeException e) {
        failed().add(List.of(part), parts(), e);
        hasFailedTry = true;
        hasUnnamedFailure = true;
      }
    }
  }

  /** Records a part that can't be read, which the message is without. */
  void takenOut(MalformedPart part) {
    malformed++;
    Log.malformed(Parts.describe(message), part.path(), part.problem());
    if (listener != null) {
      try {
        listener.malformed(part, invocation);
      } catch (RuntimeException e) {
        thrown("", e);
      }
    }
  }

  /** Records that the response of a handler suspends the subscription. */
  void suspend() {
    isSuspended = true;
  }

  boolean isSuspended() {
    return isSuspended;
  }

  /**
   * Ends the message: logs what mParticle does not send again, and notifies the listener.
   *
   * @param startNanos when processing started, by {@link System#nanoTime}
   * @throws ProcessingFailedException if the call is to fail
   */
  void finish(long startNanos) throws ProcessingFailedException {
    if (dropped != null) {
      Log.dropped(message, dropped.toList());
    }
    ProcessingFailedException failure = null;
    if (failed != null && isSuspended) {
      Log.lost(message, failed.toList());
    } else if (failed != null) {
      failure = failure(failed.toList());
    }
    if (listener != null) {
      try {
        listener.processed(outcome(Duration.ofNanos(System.nanoTime() - startNanos)));
      } catch (RuntimeException e) {
        if (failure == null) {
          throw failure(List.of(new Failure("its outcome", List.of(), e)));
        }
        failure.addSuppressed(e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private ProcessingFailedException failure(List<Failure> failures) {
    return new ProcessingFailedException(
        Parts.describe(message), failures, retryAfter, remainder(), !hasFailedTry);
  }

  /** The message with only its failed parts; null if all of it has to be processed again. */
  private @Nullable Message remainder() {
    boolean mayBeSplit = !partsBelongTogether || !hasUnnamedFailure;
    return mayBeSplit && !failed().hasStage() ? parts().only(failed().parts()) : null;
  }

  /** The counts for the listener. */
  private MessageOutcome outcome(Duration duration) {
    List<?> all = parts().all();
    int total = parts == null ? 1 : all.size();
    int failures = 0;
    int drops = 0;
    for (Object part : all) {
      if (failed().parts().contains(part)) {
        failures++;
      } else if (dropped().parts().contains(part)) {
        drops++;
      }
    }
    if (failed().hasWhole()) {
      failures = total - drops;
    } else if (dropped().hasWhole()) {
      drops = total - failures;
    }
    return new MessageOutcome(
        message.type(),
        message.id(),
        invocation,
        total - failures - drops,
        failures,
        drops,
        parts().skipped(),
        parts().unknown(),
        malformed,
        isSuspended,
        duration);
  }
}
