package com.acme;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Hands Firehose messages to the handlers of {@link Minimal}.
 */
@Generated("com.mparticle.firehose.processor.FirehoseProcessor")
final class MinimalDispatcher extends MessageProcessor {
  private static final Set<Event.Type> HANDLED_EVENT_TYPES = Collections.unmodifiableSet(EnumSet.of(Event.Type.CUSTOM_EVENT));

  private static final Set<SystemNotification.Type> HANDLED_SYSTEM_NOTIFICATION_TYPES = Set.of();

  private final Minimal module;

  /**
   * A dispatcher to the given module.
   */
  public MinimalDispatcher(Minimal module) {
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * What the module registers with mParticle, as in its registration file.
   */
  public static ModuleRegistrationResponse registration() {
    return ModuleRegistrationResponse.builder()
        .id(UUID.fromString("845947a9-6dbd-3116-917e-ebeea85e820d"))
        .firehoseVersion("3.2.0")
        .sdkVersion("3.2.0")
        .name("Minimal")
        .version("1.0")
        .eventProcessingRegistration(eventProcessing())
        .build();
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return registration();
  }

  private static EventProcessingRegistration eventProcessing() {
    return EventProcessingRegistration.builder()
        .addSupportedEventTypes(Event.Type.CUSTOM_EVENT)
        .addSupportedRuntimeEnvironments(RuntimeEnvironment.Type.IOS)
        .maxDataAgeHours(24)
        .build();
  }

  @Override
  protected Set<Event.Type> handledEventTypes() {
    return HANDLED_EVENT_TYPES;
  }

  @Override
  protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
    return HANDLED_SYSTEM_NOTIFICATION_TYPES;
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) {
    module.track(event);
  }
}
