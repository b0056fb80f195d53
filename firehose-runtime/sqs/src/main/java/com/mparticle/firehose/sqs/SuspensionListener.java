package com.mparticle.firehose.sqs;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.model.Message;

/**
 * Called when a module asks to suspend a subscription while it processes a message from a queue.
 * mParticle was answered before, so that it does not hear of it: somebody else has to.
 */
@FunctionalInterface
public interface SuspensionListener {

  /**
   * A subscription is to be suspended. The record stays in the queue.
   *
   * @param request the message that was being processed; it names the account
   * @param invocation the record
   */
  void onSuspend(Message request, Invocation invocation);
}
