package com.mparticle.firehose.sqs;

/** What stays in order in a FIFO queue. Messages of different groups overtake each other. */
public enum MessageGroups {
  /** All messages of an account, which are then processed one after the other. */
  ACCOUNT,
  /**
   * Batches of the same user of an account. A batch whose user can't be told, audience memberships
   * and data subject requests are grouped by account.
   */
  USER
}
