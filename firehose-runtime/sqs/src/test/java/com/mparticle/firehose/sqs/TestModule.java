package com.mparticle.firehose.sqs;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A module that remembers the names of its custom events, and fails on those that it is told. */
final class TestModule extends MessageProcessor {

  private final boolean isEventless;
  private final List<String> calls = new ArrayList<>();
  private final Map<String, RuntimeException> failures = new HashMap<>();

  TestModule(boolean isEventless) {
    this.isEventless = isEventless;
  }

  /** Names of the events that were handled, also if that failed, and of other calls. */
  List<String> calls() {
    return calls;
  }

  /** Throws this on an event, until told otherwise. */
  void failOn(String event, RuntimeException failure) {
    failures.put(event, failure);
  }

  /** Throws no more. */
  void succeed() {
    failures.clear();
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) {
    String name = event.name().orElse("");
    calls.add(name);
    RuntimeException failure = failures.get(name);
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  protected AudienceSubscriptionResponse processAudienceSubscriptionRequest(
      AudienceSubscriptionRequest request, Invocation invocation) {
    calls.add("subscription");
    return AudienceSubscriptionResponse.builder()
        .putAudienceSubscriptionSettings("listId", "list-1")
        .build();
  }

  @Override
  protected DsrProcessingResponse processDsrProcessingRequest(
      DsrProcessingRequest request, Invocation invocation) {
    calls.add("dsr");
    return DsrProcessingResponse.builder().build();
  }

  @Override
  protected boolean handlesEventlessBatches() {
    return isEventless;
  }

  @Override
  protected boolean hasAfterEvents() {
    return false;
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder()
        .name("Test")
        .version("1")
        .permissions(
            isEventless
                ? Permissions.builder().allow(Permission.EVENTLESS_BATCHES).build()
                : Permissions.builder().build())
        .build();
  }
}
