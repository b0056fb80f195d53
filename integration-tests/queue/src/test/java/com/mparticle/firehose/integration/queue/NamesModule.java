package com.mparticle.firehose.integration.queue;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A module that remembers the names of its custom events, and fails on those that it is told. */
final class NamesModule extends MessageProcessor {

  private final List<String> handled = new CopyOnWriteArrayList<>();
  private final Map<String, RuntimeException> failures = new ConcurrentHashMap<>();

  /** Names of the events that were handled, also if that failed, in order. */
  List<String> handled() {
    return handled;
  }

  /** Throws this on an event, until {@link #succeed}. */
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
    handled.add(name);
    RuntimeException failure = failures.get(name);
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  protected boolean hasAfterEvents() {
    return false;
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder().name("Names").version("1").build();
  }
}
