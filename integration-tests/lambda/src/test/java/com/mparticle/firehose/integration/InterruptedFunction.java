package com.mparticle.firehose.integration;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.lambda.FirehoseLambdaHandler;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;

/** A function whose watchdog interrupts the handler of an event that takes too long. */
public final class InterruptedFunction extends FirehoseLambdaHandler {

  static final String SLOW = "slow";

  /** The function, as Lambda creates it. */
  public InterruptedFunction() {
    super(new Module());
  }

  private static final class Module extends MessageProcessor {

    @Override
    protected void processCustomEvent(CustomEvent event, BatchContext context)
        throws InterruptedException {
      if (event.name().orElse("").equals(SLOW)) {
        Thread handler = Thread.currentThread();
        new Thread(handler::interrupt, "watchdog").start();
      }
      // Fails if the thread is interrupted, or still is from another event or invocation.
      Thread.sleep(event.name().orElse("").equals(SLOW) ? 60_000 : 1);
    }

    @Override
    protected boolean hasAfterEvents() {
      return false;
    }

    @Override
    protected ModuleRegistrationResponse processRegistrationRequest(
        ModuleRegistrationRequest request) {
      return ModuleRegistrationResponse.builder().name("Slow").version("1").build();
    }
  }
}
