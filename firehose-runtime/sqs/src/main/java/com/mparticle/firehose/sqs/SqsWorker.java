package com.mparticle.firehose.sqs;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Has a module process records of a queue that a {@link SqsIngress} filled. On AWS Lambda,
 * {@code SqsWorkerHandler} calls it; elsewhere, what receives records does, one call for each
 * receipt:
 *
 * <pre>{@code
 * SqsWorker worker = SqsWorker.builder(new AcmeDispatcher(new Acme()), sqs, queueUrl, deadLetterQueueUrl)
 *     .build();
 * worker.process(records, Invocation.of("poll-17"));
 * }</pre>
 *
 * <p>Records are processed one after the other. What becomes of each:
 *
 * <ul>
 *   <li>Processed: deleted from the queue.
 *   <li>Failed: it stays in the queue, which shows it again after its visibility timeout. Where
 *       only parts of its message failed, a message with these parts is sent in its place. After
 *       {@link Builder#maxAttempts} failures it goes to the dead-letter queue.
 *   <li>The module asks to retry later ({@code RetryLaterException}): sent again with that delay,
 *       and so are the other records of the account. On FIFO queues, where order counts, the record
 *       stays and is hidden for that long instead.
 *   <li>Not tried, as the time is short: sent again. On FIFO queues it stays.
 *   <li>No Firehose message: to the dead-letter queue at once.
 *   <li>The module asks to suspend the subscription: it stays, and
 *       {@link Builder#onSuspend(SuspensionListener)} is called.
 * </ul>
 *
 * <p>A record that is sent again is deleted only when the queue has taken its copy: it may come
 * twice, but is not lost. On FIFO queues, records of a group wait for those before them.
 */
public final class SqsWorker {

  final MessageProcessor module;
  final SqsClient sqs;
  final String queueUrl;
  final QueueSender queue;
  final QueueSender deadLetterQueue;
  final QueueWriter writer;
  final RecordReader reader;
  final SuspensionListener suspensions;
  final boolean isFifo;
  final boolean acknowledgesEach;
  final int maxAttempts;
  final Duration retryDelay;
  final Duration timeMargin;

  private SqsWorker(Builder builder) {
    this.module = builder.module;
    this.sqs = builder.sqs;
    this.queueUrl = builder.queueUrl;
    this.queue = new QueueSender(builder.sqs, builder.queueUrl);
    this.deadLetterQueue = new QueueSender(builder.sqs, builder.deadLetterQueueUrl);
    this.writer = new QueueWriter(builder.claimCheck, builder.maxQueuedBytes, null);
    this.reader = new RecordReader(builder.claimCheck);
    this.suspensions = builder.suspensions;
    this.isFifo = QueueWriter.isFifo(builder.queueUrl);
    this.acknowledgesEach = builder.acknowledgesEach;
    this.maxAttempts = builder.maxAttempts;
    this.retryDelay = builder.retryDelay;
    this.timeMargin = builder.timeMargin;
  }

  /**
   * Starts to build a worker.
   *
   * @param module processes the messages, such as a generated dispatcher
   * @param sqs stays the caller's to close
   * @param queueUrl where the records come from; FIFO if it ends in {@code .fifo}
   * @param deadLetterQueueUrl takes what can't be processed; of the same kind
   */
  public static Builder builder(
      MessageProcessor module, SqsClient sqs, String queueUrl, String deadLetterQueueUrl) {
    return new Builder(module, sqs, queueUrl, deadLetterQueueUrl);
  }

  /**
   * Processes records.
   *
   * @param records as received, with all their attributes
   * @param invocation what called, with the time that is left
   * @return the ids of the records that have to stay in the queue, in order; the others are done,
   *     and may be deleted from it
   */
  public Set<String> process(List<Message> records, Invocation invocation) {
    return new WorkerRun(this, invocation).process(records);
  }

  /**
   * Prepares for the first record before it arrives.
   *
   * @throws IOException if that is not possible; records can be processed all the same
   */
  public void prime() throws IOException {
    module.prime();
  }

  /** Builds a {@link SqsWorker}. */
  public static final class Builder {

    private final MessageProcessor module;
    private final SqsClient sqs;
    private final String queueUrl;
    private final String deadLetterQueueUrl;
    private @Nullable ClaimCheck claimCheck;
    private SuspensionListener suspensions = WorkerRun::logSuspension;
    private long maxQueuedBytes = QueueLimits.DEFAULT_MAX_QUEUED_BYTES;
    private boolean acknowledgesEach = true;
    private int maxAttempts = 5;
    private Duration retryDelay = Duration.ofSeconds(30);
    private Duration timeMargin = Duration.ofSeconds(2);

    private Builder(
        MessageProcessor module, SqsClient sqs, String queueUrl, String deadLetterQueueUrl) {
      this.module = Objects.requireNonNull(module, "module");
      this.sqs = Objects.requireNonNull(sqs, "sqs");
      this.queueUrl = Objects.requireNonNull(queueUrl, "queueUrl");
      this.deadLetterQueueUrl = Objects.requireNonNull(deadLetterQueueUrl, "deadLetterQueueUrl");
    }

    /**
     * Fetches large messages from a bucket, and deletes them when they were processed.
     *
     * @param s3 stays the caller's to close
     * @param bucket the same as that of the ingress
     */
    public Builder claimCheck(S3Client s3, String bucket) {
      this.claimCheck = new ClaimCheck(s3, bucket);
      return this;
    }

    /**
     * Sets the most that the queue takes of one message.
     *
     * @param maxQueuedBytes the queue's maximum message size in bytes, which counts attributes,
     *     too; 1 MiB unless set
     */
    public Builder maxQueuedBytes(long maxQueuedBytes) {
      this.maxQueuedBytes = maxQueuedBytes;
      return this;
    }

    /**
     * Sets how often processing a message may fail. Only failures count, and neither what was to be
     * retried later nor what was not tried.
     *
     * @param maxAttempts at least 1; 5 unless set. The queue's own {@code maxReceiveCount} should
     *     not be lower, or the queue counts other receipts, too
     */
    public Builder maxAttempts(int maxAttempts) {
      this.maxAttempts = maxAttempts;
      return this;
    }

    /**
     * Sets the delay of a message with the parts that failed. A message that failed as a whole
     * comes again after the queue's visibility timeout.
     *
     * @param retryDelay at most 15 minutes; half a minute unless set
     */
    public Builder retryDelay(Duration retryDelay) {
      this.retryDelay = Objects.requireNonNull(retryDelay, "retryDelay");
      return this;
    }

    /**
     * Sets how much time has to be left for one more record to be tried.
     *
     * @param timeMargin 2 seconds unless set
     */
    public Builder timeMargin(Duration timeMargin) {
      this.timeMargin = Objects.requireNonNull(timeMargin, "timeMargin");
      return this;
    }

    /**
     * Leaves it to the caller to delete records that were processed, all at the end. That takes one
     * request in place of one for each record; but if the process dies half-way, or takes too long,
     * records that were processed come again with the others.
     */
    public Builder acknowledgeAtEnd() {
      this.acknowledgesEach = false;
      return this;
    }

    /**
     * Calls a listener when the module asks to suspend a subscription.
     *
     * @param listener logs an error unless set
     */
    public Builder onSuspend(SuspensionListener listener) {
      this.suspensions = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * The worker.
     *
     * @throws IllegalArgumentException if a limit is out of its range
     */
    public SqsWorker build() {
      if (maxAttempts < 1) {
        throw new IllegalArgumentException(
            "Expected maxAttempts of at least 1, found " + maxAttempts);
      }
      if (retryDelay.isNegative() || retryDelay.toSeconds() > QueueLimits.MAX_DELAY_SECONDS) {
        throw new IllegalArgumentException(
            "Expected a retryDelay of 15 minutes at most, found " + retryDelay);
      }
      return new SqsWorker(this);
    }
  }
}
