package com.mparticle.firehose;

import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what it handles: {@code before}, the names of custom events, {@code after}, the names
 * of audiences, {@code subscription}, {@code dsr}. For some of it, it throws instead.
 */
class ThrowingProcessor extends MessageProcessor {

  final List<String> calls = new ArrayList<>();
  private final Map<String, Throwable> thrown = new HashMap<>();

  ThrowingProcessor() {}

  ThrowingProcessor(FirehoseListener listener) {
    super(listener);
  }

  /** Throws instead of handling this. */
  ThrowingProcessor on(String name, Throwable throwable) {
    thrown.put(name, throwable);
    return this;
  }

  private void handle(String name) throws Exception {
    calls.add(name);
    @Nullable Throwable throwable = thrown.get(name);
    if (throwable instanceof Error error) {
      throw error;
    }
    if (throwable != null) {
      throw (Exception) throwable;
    }
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder().name("Acme").build();
  }

  @Override
  protected EventProcessingRequest beforeEvents(BatchContext context) throws Exception {
    handle("before");
    return context.batch();
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
    handle(event.name().orElse("no name"));
  }

  @Override
  protected EventProcessingResponse afterEvents(BatchContext context) throws Exception {
    handle("after");
    return super.afterEvents(context);
  }

  @Override
  protected void processAudienceMembership(AudienceMembership membership, MembershipContext context)
      throws Exception {
    handle(membership.audience().audienceName().orElse("no name"));
  }

  @Override
  protected AudienceSubscriptionResponse processAudienceSubscriptionRequest(
      AudienceSubscriptionRequest request, Invocation invocation) throws Exception {
    handle("subscription");
    return super.processAudienceSubscriptionRequest(request, invocation);
  }

  @Override
  protected DsrProcessingResponse processDsrProcessingRequest(
      DsrProcessingRequest request, Invocation invocation) throws Exception {
    handle("dsr");
    return DsrProcessingResponse.builder().build();
  }
}
