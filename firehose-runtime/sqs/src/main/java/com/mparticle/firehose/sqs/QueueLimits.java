package com.mparticle.firehose.sqs;

/** Limits of SQS. */
final class QueueLimits {

  /** The most that SQS takes of one message, with attributes: 1 MiB. */
  static final long DEFAULT_MAX_QUEUED_BYTES = 1 << 20;

  /** The longest that SQS holds back a message: 15 minutes. */
  static final int MAX_DELAY_SECONDS = 900;

  /** The longest that SQS hides a message that was received: 12 hours. */
  static final int MAX_VISIBILITY_SECONDS = 12 * 60 * 60;

  private QueueLimits() {}
}
