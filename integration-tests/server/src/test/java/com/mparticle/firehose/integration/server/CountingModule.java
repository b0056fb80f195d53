package com.mparticle.firehose.integration.server;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** A module that counts custom events, and does nothing else with them. */
final class CountingModule extends MessageProcessor {

  private final AtomicInteger events = new AtomicInteger();

  /** How many custom events were handled. */
  int events() {
    return events.get();
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) {
    events.incrementAndGet();
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder().name("Counts").version("1").build();
  }
}
