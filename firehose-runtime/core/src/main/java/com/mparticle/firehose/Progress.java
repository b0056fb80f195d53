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
 * What became so far of the parts of one message, and whether the rest of them may be tried.
 *
 * <p>A part that fails does not keep the others from being handled. What ends the message is a
 * {@link RetryLaterException}, a {@link SuspendSubscriptionException}, an interrupt, and the end of
 * the invocation's time: then the rest fails untried, for that reason.
 */
final class Progress {

  private final Message message;
  private final Invocation invocation;
  private final Deadline deadline;
  private final @Nullable FirehoseListener listener;

  private Parts parts = new NoParts();
  private @Nullable FailureGroups failed;
  private @Nullable FailureGroups dropped;
  private @Nullable Throwable end;
  private @Nullable Duration retryAfter;
  private boolean isSuspended;
  private int malformed;

  /** Whether the parts of the message are processed together, so that none may come alone. */
  private boolean partsBelongTogether;

  /** Whether something was tried and failed. */
  private boolean hasFailedTry;

  /** Whether something failed that no FailedPartsException named. */
  private boolean hasUnnamedFailure;

  /**
   * The progress of a message without parts.
   *
   * @param listener is told what can't be read; null if nobody is
   */
  Progress(Message message, Invocation invocation, @Nullable FirehoseListener listener) {
    this.message = message;
    this.invocation = invocation;
    this.deadline = Deadline.of(invocation);
    this.listener = listener;
  }

  /** The message has parts, which may fail on their own. */
  void setParts(Parts parts) {
    this.parts = parts;
  }

  /** The parts are processed together: they share state, or something happens at their end. */
  void keepPartsTogether() {
    partsBelongTogether = true;
  }

  /** Whether parts may be tried; if not, they fail for the reason for which the message ended. */
  boolean mayTry(List<?> tried) {
    if (!mayGoOn() && end != null) {
      failed().add(tried, parts, end);
      hasUnnamedFailure = true;
    }
    return end == null;
  }

  /** As for parts. */
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
   * A handler threw something for parts.
   *
   * @param tried the parts that it was given; at least one
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
      dropped().add(tried, parts, thrown);
    } else {
      failed().add(tried, parts, thrown);
      hasFailedTry = true;
      hasUnnamedFailure |= !isNamed;
      endIfNeeded(thrown);
    }
  }

  /**
   * Something was thrown that is not of certain parts, unless it names them.
   *
   * @param stage what was being done; empty for the message as a whole
   * @throws VirtualMachineError if that was thrown, unless it is a stack overflow
   */
  void thrown(String stage, Throwable thrown) {
    rethrowFatal(thrown);
    if (thrown instanceof FailedPartsException named && addNamed(parts.all(), named)) {
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

  /** Adds the failures of parts that were named; false if one of them is not among the given. */
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

  /** A part can't be read, which no retry changes. */
  void malformed(Object part, String path, String problem, String json) {
    malformed++;
    Log.malformed(Parts.describe(message), path, problem);
    if (listener != null) {
      try {
        listener.malformed(new MalformedPart(path, problem, json), invocation);
      } catch (RuntimeException e) {
        failed().add(List.of(part), parts, e);
        hasFailedTry = true;
        hasUnnamedFailure = true;
      }
    }
  }

  /** The response of a handler suspends the subscription. */
  void suspend() {
    isSuspended = true;
  }

  boolean isSuspended() {
    return isSuspended;
  }

  /**
   * Ends the message: logs what mParticle does not send again, and tells the listener.
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

  /** The message with what failed alone; null if all of it has to be processed again. */
  private @Nullable Message remainder() {
    boolean mayBeSplit = !partsBelongTogether || !hasUnnamedFailure;
    return mayBeSplit && !failed().hasStage() ? parts.only(failed().parts()) : null;
  }

  /** What became of the message in numbers. */
  private MessageOutcome outcome(Duration duration) {
    List<?> all = parts.all();
    int total = parts instanceof NoParts ? 1 : all.size();
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
        parts.skipped(),
        parts.unknown(),
        malformed,
        isSuspended,
        duration);
  }
}
