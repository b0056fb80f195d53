package com.mparticle.firehose.benchmarks;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.Set;

/** Handles custom events and product actions, as a partner's module may. */
class CountingProcessor extends MessageProcessor {

  private static final Set<Event.Type> HANDLED =
      Set.of(Event.Type.CUSTOM_EVENT, Event.Type.PRODUCT_ACTION);

  private final boolean looksIntoMaps;
  private int sum;

  /**
   * A processor.
   *
   * @param looksIntoMaps whether its handlers do; what they do not look into stays JSON
   */
  CountingProcessor(boolean looksIntoMaps) {
    this.looksIntoMaps = looksIntoMaps;
  }

  @Override
  protected Set<Event.Type> handledEventTypes() {
    return HANDLED;
  }

  @Override
  protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
    return Set.of();
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) {
    sum += event.name().orElse("").length();
    if (looksIntoMaps) {
      sum += event.attributes().size() + context.batch().userAttributes().size();
    }
  }

  @Override
  protected void processProductActionEvent(ProductActionEvent event, BatchContext context) {
    sum += event.products().size();
    if (looksIntoMaps) {
      sum += event.attributes().size() + context.batch().userAttributes().size();
    }
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder().build();
  }

  /** What the handlers counted, so that none is for nothing. */
  int sum() {
    return sum;
  }
}
