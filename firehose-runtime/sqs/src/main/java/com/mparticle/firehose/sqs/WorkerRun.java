package com.mparticle.firehose.sqs;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.ProcessingFailedException;
import com.mparticle.firehose.ReceivedMessage;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;

/** Processes the records of one receipt. */
final class WorkerRun {

  private static final System.Logger LOGGER = System.getLogger(SqsWorker.class.getName());

  private final SqsWorker worker;
  private final Invocation invocation;

  /** Ids of records that stay in the queue. */
  private final Set<String> unfinished = new LinkedHashSet<>();

  /** Groups of a FIFO queue of which a record stays in it, so that those behind it do, too. */
  private final Set<String> blockedGroups = new HashSet<>();

  /** Accounts of which a record is to be retried later, so that the others are, too. */
  private final Map<String, Duration> waitingAccounts = new HashMap<>();

  /** Records in whose place other messages are sent at the end. */
  private final List<Postponed> postponed = new ArrayList<>();

  private final MessageSerializer serializer = new MessageSerializer();

  WorkerRun(SqsWorker worker, Invocation invocation) {
    this.worker = worker;
    this.invocation = invocation;
  }

  /** Processes records and returns the ids of those that stay in the queue. */
  Set<String> process(List<software.amazon.awssdk.services.sqs.model.Message> messages) {
    for (software.amazon.awssdk.services.sqs.model.Message message : messages) {
      process(new SqsRecord(message));
    }
    sendPostponed();
    return unfinished;
  }

  private void process(SqsRecord record) {
    if (record.group() != null && blockedGroups.contains(record.group())) {
      keep(record);
    } else if (isTimeShort()) {
      postpone(record, Duration.ZERO);
    } else {
      try {
        process(record, worker.reader.read(record));
      } catch (MalformedMessageException e) {
        LOGGER.log(
            System.Logger.Level.ERROR,
            "Record " + record.id()
                + " holds no Firehose message; it goes to the dead-letter queue",
            e);
        sendNow(worker.deadLetterQueue, record, record.copy(record.attempt()), false);
      } catch (IOException | SdkException e) {
        LOGGER.log(System.Logger.Level.ERROR, "Could not read record " + record.id(), e);
        keep(record);
      }
    }
  }

  private boolean isTimeShort() {
    return invocation.remainingTime().isPresent()
        && invocation.remainingTime().get().compareTo(worker.timeMargin) < 0;
  }

  private void process(SqsRecord record, ReceivedMessage received) {
    Message message = received.message();
    String account = GroupIds.accountOf(message);
    Duration wait = waitingAccounts.get(account);
    if (wait != null) {
      postpone(record, wait);
      return;
    }
    Invocation ofRecord = new RecordInvocation(record, invocation);
    try {
      if (isSuspended(worker.module.processMessage(received, ofRecord))) {
        worker.suspensions.onSuspend(message, ofRecord);
        keep(record);
      } else {
        acknowledge(record, true);
      }
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      onFailure(record, account, e);
    }
  }

  private static boolean isSuspended(Message response) {
    return (response instanceof EventProcessingResponse events && events.suspendSubscription())
        || (response instanceof AudienceMembershipChangeResponse memberships
            && memberships.suspendSubscription());
  }

  /** What happens on suspension, unless the worker was given something else. */
  static void logSuspension(Message request, Invocation invocation) {
    LOGGER.log(
        System.Logger.Level.ERROR,
        "The module asks to suspend the subscription of account " + GroupIds.accountOf(request)
            + "; record " + invocation.id() + " stays in the queue");
  }

  private void onFailure(SqsRecord record, String account, Throwable failure) {
    Optional<Message> remainder = Optional.empty();
    if (failure instanceof ProcessingFailedException failed) {
      remainder = failed.remainder();
      if (failed.retryAfter().isPresent()) {
        Duration delay = failed.retryAfter().get();
        LOGGER.log(
            System.Logger.Level.INFO,
            record.describe() + " is to be retried after " + delay + ", and so is its account");
        waitingAccounts.put(account, delay);
        postpone(record, remainder, delay);
        return;
      }
      if (failed.isUntried()) {
        postpone(record, remainder, Duration.ZERO);
        return;
      }
    }
    int attempt = record.attempt();
    LOGGER.log(
        System.Logger.Level.ERROR,
        "Could not process " + record.describe() + ", record " + record.id() + ", attempt "
            + attempt + " of " + worker.maxAttempts,
        failure);
    boolean isRewritten = remainder.isPresent() && !worker.isFifo;
    if (attempt >= worker.maxAttempts) {
      sendNow(
          worker.deadLetterQueue,
          record,
          isRewritten ? entryOf(record, remainder, attempt) : record.copy(attempt),
          isRewritten);
    } else if (isRewritten) {
      QueueEntry entry = entryOf(record, remainder, attempt).after(seconds(worker.retryDelay));
      sendNow(worker.queue, record, entry, true);
    } else {
      keep(record);
    }
  }

  /** Leaves a record in the queue. */
  private void keep(SqsRecord record) {
    unfinished.add(record.id());
    String group = record.group();
    if (group != null) {
      blockedGroups.add(group);
    }
  }

  private void postpone(SqsRecord record, Duration delay) {
    postpone(record, Optional.empty(), delay);
  }

  /**
   * Has a record come again after a delay, without counting an attempt.
   *
   * @param remainder what is left to do, if that is not the whole message
   */
  private void postpone(SqsRecord record, Optional<Message> remainder, Duration delay) {
    if (worker.isFifo) {
      hide(record, delay);
      keep(record);
    } else {
      QueueEntry entry = entryOf(record, remainder, record.attempt() - 1).after(seconds(delay));
      postponed.add(new Postponed(record, entry, remainder.isPresent()));
    }
  }

  private void hide(SqsRecord record, Duration delay) {
    if (delay.isZero()) {
      return;
    }
    long seconds = Math.min(
        delay.plusSeconds(1).minusNanos(1).toSeconds(), QueueLimits.MAX_VISIBILITY_SECONDS);
    try {
      worker.sqs.changeMessageVisibility(ChangeMessageVisibilityRequest.builder()
          .queueUrl(worker.queueUrl)
          .receiptHandle(record.message().receiptHandle())
          .visibilityTimeout((int) seconds)
          .build());
    } catch (SdkException e) {
      LOGGER.log(System.Logger.Level.WARNING, "Could not hide record " + record.id(), e);
    }
  }

  /** Whole seconds, rounded up, as long as the queue holds messages back. */
  private static int seconds(Duration delay) {
    long seconds = delay.plusSeconds(1).minusNanos(1).toSeconds();
    return (int) Math.min(seconds, QueueLimits.MAX_DELAY_SECONDS);
  }

  private void sendPostponed() {
    Set<QueueEntry> refused =
        worker.queue.sendAll(postponed.stream().map(Postponed::entry).toList());
    for (Postponed sent : postponed) {
      if (refused.contains(sent.entry())) {
        keep(sent.record());
      } else {
        acknowledge(sent.record(), sent.isRewritten());
      }
    }
  }

  private void sendNow(QueueSender queue, SqsRecord record, QueueEntry entry, boolean isRewritten) {
    try {
      queue.send(entry);
      acknowledge(record, isRewritten);
    } catch (SdkException e) {
      LOGGER.log(System.Logger.Level.ERROR, "Could not send " + record.describe() + " again", e);
      keep(record);
    }
  }

  /** An entry for what is left of a record. */
  private QueueEntry entryOf(SqsRecord record, Optional<Message> remainder, int attempts) {
    if (remainder.isPresent()) {
      byte[] json = serializer.serialize(remainder.get()).getBytes(StandardCharsets.UTF_8);
      try {
        return worker.writer.write(remainder.get(), json, attempts);
      } catch (IOException e) {
        LOGGER.log(
            System.Logger.Level.WARNING, "All of " + record.describe() + " is sent again", e);
      }
    }
    return record.copy(attempts);
  }

  /**
   * Deletes a record that is done, unless the caller does so.
   *
   * @param withStored whether what is stored for it in a bucket is needed no more
   */
  private void acknowledge(SqsRecord record, boolean withStored) {
    boolean deletesStored = withStored && record.isPointer();
    if (!worker.acknowledgesEach && !deletesStored) {
      return;
    }
    try {
      worker.sqs.deleteMessage(DeleteMessageRequest.builder()
          .queueUrl(worker.queueUrl)
          .receiptHandle(record.message().receiptHandle())
          .build());
      if (deletesStored) {
        worker.reader.delete(record);
      }
    } catch (SdkException e) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "Could not delete record " + record.id() + "; that is left to the caller",
          e);
    }
  }

  /**
   * A record in whose place another message is sent.
   *
   * @param isRewritten whether that message holds the text itself, and no pointer to what is stored
   */
  private record Postponed(SqsRecord record, QueueEntry entry, boolean isRewritten) {}
}
