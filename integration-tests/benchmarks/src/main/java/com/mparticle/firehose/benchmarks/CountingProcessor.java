package com.mparticle.firehose.benchmarks;

import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.Set;

/** Handles custom events and product actions, as a partner's module may. */
class CountingProcessor extends MessageProcessor {

  private static final Set<Event.Type> HANDLED =
      Set.of(Event.Type.CUSTOM_EVENT, Event.Type.PRODUCT_ACTION);

  private int attributes;

  @Override
  protected Set<Event.Type> handledEventTypes() {
    return HANDLED;
  }

  @Override
  protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
    return Set.of();
  }

  @Override
  protected void processCustomEvent(CustomEvent event, EventProcessingRequest batch) {
    attributes += event.attributes().size() + batch.userAttributes().size();
  }

  @Override
  protected void processProductActionEvent(ProductActionEvent event, EventProcessingRequest batch) {
    attributes += event.attributes().size() + event.products().size();
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder().build();
  }

  /** How many attributes were seen, so that no handler is for nothing. */
  int attributes() {
    return attributes;
  }
}
