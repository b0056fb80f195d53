package com.mparticle.firehose;

import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;

/** Writes down which of its methods are called, and with what. */
@RecordsHooks(MessageProcessor.class)
class RecordingProcessor extends HookRecorder {

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder().name("Acme").build();
  }

  @Override
  protected EventProcessingRequest beforeEvents(BatchContext context) throws Exception {
    calls.add("before");
    return super.beforeEvents(context);
  }

  @Override
  protected EventProcessingResponse afterEvents(BatchContext context) throws Exception {
    calls.add("after");
    return super.afterEvents(context);
  }
}
